import { expect, test, type Page } from "@playwright/test";
import { Answers, determine, version } from "#rules";
import { asking, openBy } from "#lib/ask/open.ts";
import { linkTo } from "#lib/handoff/link.ts";
import { finish, openReview, person, settled } from "./person.ts";

const width = 320;
test.use({ viewport: { width, height: 640 } });

/** The spacing that a reader may ask of any page (WCAG 1.4.12), and every part of the page open. */
const spread = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }
  `);
    document.adoptedStyleSheets.push(sheet);
    for (const part of document.querySelectorAll("details")) part.open = true;
  });

/** What a reader cannot see without scrolling sideways: texts and controls that stand outside of the screen or are cut. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isHidden = (element: Element) =>
      element.closest(".sr-only, .skip, svg") !== null || !element.checkVisibility();
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > innerWidth + 0.5 || left < -0.5;
    };
    const isCut = (element: Element) =>
      /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    const all = [...document.querySelectorAll("body *")].filter((element) => !isHidden(element) && !scrolls(element));
    return [
      ...(document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : []),
      ...all
        .filter((element) => isOut(element) || isCut(element))
        .map(
          (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`,
        ),
    ];
  });

const fits = async (page: Page) => {
  await spread(page);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector("main p")!).letterSpacing)).not.toBe(
    "normal",
  );
  expect(await cutOff(page)).toEqual([]);
};

const answers = Answers.parse(
  person("A person with a strong medical case does not know whether a removal was ever ordered."),
);
const addressOf = (link: string) => link.replace("http://any", "");

test("the review, and the result with its tools and its outline", async ({ page }) => {
  await openReview(page, answers);
  await fits(page);
  await finish(page);
  await page.getByRole("button", { name: "Make the link and the code" }).click();
  await page.locator("[aria-expanded=false].link").first().click();
  await page.getByRole("button", { name: "Lock and save the file" }).click();
  await expect(page.getByRole("img", { name: "QR code" })).toHaveCount(2);
  await fits(page);
});

test("a question, and what is wrong with an answer", async ({ page }) => {
  await page.goto("/en/screening");
  await settled(page);
  await fits(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await fits(page);
});

test("the memo", async ({ page }) => {
  const sent = {
    kind: "case",
    ticked: {},
    made: "2026-11-20",
    rules: version.version,
    answers,
  } as const;
  await page.goto(addressOf(linkTo("http://any", "en", sent)));
  await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
  await fits(page);
});

test("questions for somebody who can know", async ({ page }) => {
  const [open] = openBy(answers, determine(answers));
  await page.goto(addressOf(linkTo("http://any", "en", asking(open!, "2026-11-20"))));
  await expect(page.locator("fieldset").first()).toBeVisible({ timeout: 30_000 });
  await fits(page);
});

for (const path of [
  "/",
  "/en",
  "/en/law",
  "/en/map",
  "/en/paper",
  "/en/for-law-firms",
  "/en/open",
  "/en/memo",
  "/en/nowhere",
  "/embed/demo/en",
]) {
  test(path, async ({ page }) => {
    test.setTimeout(60_000); // The page of the law is long.
    await page.goto(path);
    await settled(page);
    await fits(page);
  });
}

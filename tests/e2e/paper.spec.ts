import { expect, test } from "@playwright/test";
import { languages, locales, type Locale } from "#lib/i18n/locales.ts";
import { countOf } from "#lib/paper/count.ts";
import { layOut } from "#lib/paper/sheet.ts";
import { citations, optionsOf, version } from "#rules";
import paper from "#lib/i18n/messages/en/paper.json" with { type: "json" };
import result from "#lib/i18n/messages/en/result.json" with { type: "json" };
import { barriers } from "./barriers.ts";
import { settled } from "./person.ts";
import { aboutOf, pagesOf } from "../poppler.ts";

const steps = layOut();
const squashed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the sheet prints whole on four letter pages at most: ${languages[locale].english}`, async ({ page }) => {
      await page.goto(`/${locale}/paper`);
      const squares = await page.locator(".paper-box").count();
      const options = steps.flatMap(({ question }) => optionsOf(question)).length;
      const boxes = countOf(steps).flatMap(({ asks, fails }) => [asks, fails].filter(Boolean)).length;
      expect(squares, "a square for each line and for each box of the count").toBe(options + boxes);
      const pdf = await page.pdf({ format: "Letter" });
      expect(Number(aboutOf(pdf)["Pages"])).toBeLessThanOrEqual(4);
      expect(aboutOf(pdf)["Page size"]).toContain("letter");
      const words = pagesOf(pdf).join("\n");
      for (const law of [citations["ina-212-d-5-A"], citations["cfr-212-5-c"]]) {
        expect(words).toContain(law.citation);
      }
      expect(words).toContain(version.version);
      expect(words, "no key, brace, id or mark of a message").not.toMatch(
        /[{}<>]|\b(?:paper|questions|result)\.\w|not-sure|undefined/,
      );
      const small = await page.evaluate(() => {
        const sizes = [...document.querySelectorAll(".paper-sheet *")].map((one) => getComputedStyle(one).fontSize);
        return Math.min(...sizes.map(parseFloat));
      });
      expect(small, "and on the screen nothing is too small to read").toBeGreaterThanOrEqual(14);
    });
  }

  test("on paper no letter is smaller than nine points", async ({ page }) => {
    await page.goto("/en/paper");
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .locator(".paper-sheet *")
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12 - 0.01);
  });

  test("a line leads by its link to the step or the end that it names", async ({ page }) => {
    await page.goto("/en/paper");
    for (const href of await page
      .locator(".paper-due a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")!))) {
      await expect(page.locator(href)).toHaveCount(1);
    }
    await page.locator("#step-1").getByRole("link", { name: "→ End 3" }).click();
    await expect(page.locator("#end-3")).toBeInViewport();
    await expect(page.locator("#end-3")).toContainText(result.outcomes["likely-ineligible"].heading);
  });

  test("the start page, the footer and a page that needs its scripts lead to it", async ({ page }) => {
    await page.goto("/en");
    await expect(page.getByRole("main").getByRole("link", { name: paper.link })).toHaveAttribute("href", "/en/paper");
    await expect(page.getByRole("contentinfo").getByRole("link", { name: paper.link })).toBeVisible();
    await page.goto("/en/screening");
    await expect(page.getByRole("main").getByRole("link", { name: paper.link })).toBeVisible();
  });
});

for (const locale of ["en", "ar"] satisfies Locale[]) {
  test(`nothing stands outside a narrow phone: ${languages[locale].english}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/paper`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("nothing on the sheet keeps anybody out", async ({ page }) => {
  test.slow();
  await page.goto("/en/paper");
  await settled(page);
  expect(await barriers(page, { alike: ".paper-steps > li:nth-child(n + 3)" })).toEqual([]);
});

test("every printed step stands in order, with its question", async ({ page }) => {
  await page.goto("/en/paper");
  const questions = await page.locator(".paper-step h3").allTextContents();
  expect(questions.map((text) => parseInt(text, 10))).toEqual(steps.map(({ number }) => number));
  const printed = squashed(pagesOf(await page.pdf({ format: "Letter" })).join(""));
  expect(questions.filter((text) => !printed.includes(squashed(text)))).toEqual([]);
});

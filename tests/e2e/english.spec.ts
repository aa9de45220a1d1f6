import { expect, test, type Locator, type Page } from "@playwright/test";
import { alwaysIdle, holding, toolsHaveCome } from "./chunks.ts";
import { eligible, person } from "./person.ts";
import { openIn, resultIn, textOf } from "./tongue.ts";

const question = textOf("en", "location", "screeningFor", "ask");
const show = (page: Page | Locator, locale: string) =>
  page.getByRole("button", { name: textOf(locale, "english", "show"), exact: true });
const hide = (page: Page | Locator, locale: string) =>
  page.getByRole("button", { name: textOf(locale, "english", "hide"), exact: true });
const shown = (page: Page | Locator) => page.locator('.in-english [lang="en"]');

/** The scripts that are asked for from here on. */
const asked = (page: Page) => {
  const paths = new Set<string>();
  page.on("request", (request) => paths.add(new URL(request.url()).pathname));
  return paths;
};

test("a question in another language shows its English when asked, and asks for nothing before", async ({ page }) => {
  const before = asked(page);
  await openIn(page, "ar");
  await expect(shown(page)).toHaveCount(0);
  const english = holding(question);
  const ofEnglish = (paths: Set<string>) => [...paths].filter((path) => english.some((name) => path.includes(name)));
  expect(before.size).toBeGreaterThan(0);
  expect(ofEnglish(before)).toEqual([]);
  const after = asked(page);
  await show(page, "ar").click();
  await expect(shown(page)).toContainText(question);
  expect(ofEnglish(after)).not.toEqual([]);
  expect([...after].filter((path) => !/^\/_next\/static\/chunks\/[\w-]+\.js$/.test(path))).toEqual([]);
  await expect(shown(page)).toHaveCSS("direction", "ltr");
  for (const option of ["myself", "relative", "client"])
    await expect(shown(page)).toContainText(textOf("en", "location", "screeningFor", "options", option));
  await expect(page.getByText(textOf("ar", "english", "why"))).toBeVisible();
  await hide(page, "ar").click();
  await expect(shown(page)).toHaveCount(0);
});

test("a question and a result ask for the same English words, so that a request tells of neither", async ({
  page,
  context,
}) => {
  await openIn(page, "es");
  const atQuestion = asked(page);
  await show(page, "es").click();
  await expect(shown(page)).toContainText(question);

  const other = await context.newPage();
  await alwaysIdle(other);
  await resultIn(other, "es", person(eligible));
  await toolsHaveCome(other);
  const atResult = asked(other);
  await show(other.locator("[data-outcome]"), "es").click();
  await expect(shown(other)).toHaveCount(1);
  // What belongs to everybody's visit may still be on its way at the question.
  expect(atResult.size).toBeGreaterThan(0);
  expect([...atQuestion]).toEqual(expect.arrayContaining([...atResult]));
});

test("English words that do not arrive can be asked for again", async ({ page, context }) => {
  await openIn(page, "es");
  await context.setOffline(true);
  await show(page, "es").click();
  await expect(page.getByText(textOf("es", "english", "lost"))).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: textOf("es", "english", "retry"), exact: true }).click();
  await expect(shown(page)).toContainText(question);
});

const bare = (text: string) => text.replaceAll(/\s/g, "");

for (const who of [
  eligible,
  "A pregnant woman is held by ICE.",
  "A patient whom no US hospital has agreed to treat yet.",
  "The funeral is on Friday and she holds a valid B-2 visa.",
]) {
  test(`what a result shows in English are the words of the English result: ${who}`, async ({ page }) => {
    await resultIn(page, "ar", person(who));
    for (const button of await show(page, "ar").all()) await button.scrollIntoViewIfNeeded();
    const count = await show(page, "ar").count();
    expect(count).toBeGreaterThanOrEqual(2);
    for (let left = count; left > 0; left -= 1) await show(page, "ar").first().click();
    await expect(shown(page)).toHaveCount(count);
    await expect(page.locator("h1:visible")).toHaveCount(1);
    const pieces = await shown(page).locator("p, li").allInnerTexts();
    expect(pieces.length).toBeGreaterThan(8);
    await resultIn(page, "en", person(who));
    const whole = bare(await page.locator("main").innerText());
    expect(pieces.filter((piece) => !whole.includes(bare(piece)))).toEqual([]);
  });
}

test("a page in English has no button for its English", async ({ page }) => {
  await openIn(page, "en");
  await expect(show(page, "en")).toHaveCount(0);
  await resultIn(page, "en", person(eligible));
  await expect(show(page, "en")).toHaveCount(0);
});

import { expect, test, type Page } from "@playwright/test";
import { authorities } from "#rules";
import { aboutOf, pagesOf, wordsOf } from "../poppler.ts";
import { keepAnswers } from "./kept.ts";
import { eligible, person } from "./person.ts";

const sheet = (page: Page) => page.locator(".memo-sheet");

/** Opens the memo in a tab that holds this person's answers. */
const seeded = async (page: Page, name: string) => {
  await keepAnswers(page, person(name));
  await page.goto("/en/memo");
  await expect(sheet(page)).toBeVisible({ timeout: 30_000 });
};

test("on letter paper each page has the hash of the rules, and no button", async ({ page }) => {
  await seeded(page, "A pregnant woman is held by ICE.");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const words = wordsOf(pdf);
  const about = aboutOf(pdf);
  const hash = (await page.locator(".memo-block .memo-id").innerText()).trim();
  expect(about["Page size"]).toMatch(/^612 x 792 pts/);
  expect(hash).toMatch(/^[\da-f]{64}$/);
  expect(words.split(hash).length - 1).toBe(Number(about["Pages"]) + 1);
  const squashed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
  const { text, url } = authorities["cfr-212-5-b-2"];
  expect(squashed(words)).toContain(squashed(text!));
  expect(squashed(words)).toContain(squashed(url));
  expect(words).toContain("Generated on the user’s device. Not legal advice.");
  for (const button of ["Download memo data", "Open a memo file", "Leave quickly"]) expect(words).not.toContain(button);
});

for (const [name, outcome, most] of [
  [eligible, "Parole may be possible", 5],
  ["A person with a strong medical case has a conviction.", "For an attorney before anything is filed", 5],
  [
    "A father removed long ago faces a hearing that may end his rights over his daughter.",
    "For an attorney before anything is filed",
    5,
  ],
  ["A farmer gave food to fighters who threatened him.", "For an attorney before anything is filed", 6],
] as const) {
  test(`the first sheet holds the case in short, and the whole at most ${most}: ${name}`, async ({ page }) => {
    await seeded(page, name);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [first = "", second = ""] = pagesOf(pdf);
    expect(Number(aboutOf(pdf)["Pages"])).toBeLessThanOrEqual(most);
    for (const said of ["The case on one page", outcome, "Red flags besides", "Deadlines", "Gaps"]) {
      expect(first).toContain(said);
    }
    const gaps = await sheet(page).locator(".memo-first li").last().innerText();
    expect(first.replace(/\s+/g, "")).toContain(gaps.replace(/\s+/g, ""));
    expect(first).not.toContain("Every reason");
    expect(second).toContain("Requirements");
  });
}

test("no word on paper is smaller than 8.5 points", async ({ page }) => {
  await seeded(page, "A farmer gave food to fighters who threatened him.");
  await page.emulateMedia({ media: "print" });
  const small = await sheet(page).evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    let seen = 0;
    while (texts.nextNode()) {
      const { parentElement: around, textContent } = texts.currentNode;
      if (!around?.checkVisibility() || !textContent?.trim() || around.closest(".sr-only")) continue;
      seen += 1;
      const points = parseFloat(getComputedStyle(around).fontSize) * 0.75;
      if (points < 8.45) found.add(`${points} pt: ${textContent.slice(0, 40)}`);
    }
    return { found: [...found], seen };
  });
  expect(small.seen).toBeGreaterThan(500);
  expect(small.found).toEqual([]);
});

import { expect, test } from "@playwright/test";
import { Answers, version } from "#rules";
import { linkTo } from "#lib/handoff/link.ts";
import { memoBytes, memoOf } from "#lib/memo/memo.ts";
import { wordsOf } from "../poppler.ts";
import { eligible, person } from "./person.ts";

const answers = Answers.parse(person(eligible));
const words = (day: string) => `This memo speaks for ${day}. The rules on this page were checked on`;
const sent = (made: string) =>
  new URL(linkTo("http://any", "en", { kind: "case", answers, ticked: {}, made, rules: version.version })).hash;

test.describe("a memo whose day is that of another device's wrong clock says so", () => {
  // The first and the last day that a link can hold stand for those of clocks still further off.
  for (const [made, day] of [
    ["2020-01-01", "January 1, 2020"],
    ["2199-06-06", "June 6, 2199"],
  ] as const) {
    test(`in a link of ${made}, and on paper`, async ({ page }) => {
      await page.goto(`/en/memo${sent(made)}`);
      await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("note").filter({ hasText: words(day) })).toHaveCount(1);
      const paper = wordsOf(await page.pdf({ preferCSSPageSize: true })).replace(/\s+/g, " ");
      expect(paper).toContain(words(day));
    });
  }

  test("in a file", async ({ page }) => {
    await page.goto("/en/memo");
    const buffer = Buffer.from(memoBytes(memoOf({ answers, ticked: {}, made: "1970-01-01" })));
    await page
      .getByLabel("Open a memo file")
      .setInputFiles({ name: "memo.json", mimeType: "application/json", buffer });
    await expect(page.getByRole("note").filter({ hasText: words("January 1, 1970") })).toHaveCount(1);
  });
});

test("a memo whose day fits the rules and the reader's clock says nothing of it", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-28T12:00:00Z");
  await page.goto(`/en/memo${sent("2026-11-27")}`);
  await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("This memo speaks for")).toHaveCount(0);
});

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { convertIcsCalendar } from "ts-ics";
import { Answers } from "#rules";
import { readLink } from "#lib/handoff/link.ts";
import { wordsOf } from "../poppler.ts";
import { keepAnswers } from "./kept.ts";
import { eligible, finish, openReview, person } from "./person.ts";

// In the evening of Mexico City it is tomorrow already by the clock of the world: the day on which the fee changes.
test.use({ timezoneId: "America/Mexico_City" });
const evening = "2026-10-16T04:30:00Z";
const night = "2026-10-16T06:30:00Z";

const answers = Answers.parse(person(eligible));
const result = async (page: Page) => {
  await page.clock.setFixedTime(evening);
  await openReview(page, answers);
  await finish(page);
};

const openMemo = async (page: Page) => {
  await keepAnswers(page, answers);
  await page.goto("/en/memo");
};

/** The day by which each part of a text speaks, and every amount of the parole fee in it. */
const daysIn = (text: string) => {
  const day = "(\\w+ \\d+, \\d{4})";
  const of = (before: string) => text.match(new RegExp(`${before}:?\\s*${day}`))?.[1];
  return {
    title: of("Date of this copy"),
    fees: of("These are the ones for"),
    outline: of("Amounts of"),
    amounts: [...new Set(text.match(/US\$1,0[25]0/g))],
  };
};
const october = (day: number, amount: string) => {
  const name = `October ${day}, 2026`;
  return { title: name, fees: name, outline: name, amounts: [amount] };
};
const today = october(15, "US$1,020");
const tomorrow = october(16, "US$1,050");
const shown = async (page: Page) => daysIn((await page.locator("article:has(.title-block)").textContent())!);

test("every part of the result, and its paper, speaks of the reader's day and its fee", async ({ page }) => {
  await result(page);
  expect(await shown(page)).toEqual(today);
  const short = daysIn(wordsOf(await page.pdf()).replace(/\s+/g, " "));
  expect(short, "the two pages").toEqual({ ...today, fees: undefined, outline: undefined });
  await page.evaluate(() => void (document.documentElement.dataset.paper = "whole"));
  expect(daysIn(wordsOf(await page.pdf()).replace(/\s+/g, " "))).toEqual(today);
});

test("so do the calendar, the link and the file that are made of it", async ({ page }) => {
  await result(page);
  const download = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return file;
  };
  const dates = await download("Save the calendar file");
  const { events = [] } = convertIcsCalendar(undefined, readFileSync(await dates.path(), "utf8"));
  expect(events.map(({ stamp }) => stamp.date.toISOString().slice(0, 10))).toEqual(events.map(() => "2026-10-15"));
  expect(events.length).toBeGreaterThan(1);
  await expect(page.getByLabel("A day that matters, if there is one")).toHaveAttribute("min", "2026-10-15");

  await page.getByRole("button", { name: "Make the link and the code" }).click();
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  expect(readLink(link)).toMatchObject({ packet: { made: "2026-10-15" } });

  await page.getByLabel("Passphrase", { exact: true }).fill("Four grey boats at noon");
  await page.getByLabel("The same passphrase again").fill("Four grey boats at noon");
  expect((await download("Lock and save the file")).suggestedFilename()).toBe("saved-2026-10-15.parole");
});

test("so does the memo", async ({ page }) => {
  await page.clock.setFixedTime(evening);
  await openMemo(page);
  const memo = page.locator(".memo-sheet");
  await expect(memo.locator(".memo-block")).toContainText("October 15, 2026", { timeout: 30_000 });
  expect(daysIn((await memo.textContent())!).amounts).toEqual(["US$1,020"]);
  await expect(memo.locator(".memo-running")).toContainText("2026-10-15");
});

test.describe("a page that was open at midnight turns to the new day as a whole", () => {
  test("when it is seen again, and not before", async ({ page }) => {
    await result(page);
    await page.clock.setFixedTime(night);
    await page.getByRole("button", { name: "Make the link and the code" }).click();
    expect(await shown(page)).toEqual(today);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(await shown(page)).toEqual(tomorrow);
    const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
    expect(readLink(link)).toMatchObject({ packet: { made: "2026-10-16" } });
  });

  test("before the printer sees it", async ({ page }) => {
    await result(page);
    await page.clock.setFixedTime(night);
    const seen = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      return document.querySelector("article:has(.title-block)")!.textContent;
    });
    expect(daysIn(seen)).toEqual(tomorrow);
  });

  test("before it is copied", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await result(page);
    await page.clock.setFixedTime(night);
    await page.getByRole("button", { name: "Copy everything" }).click();
    await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
    expect(daysIn(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(tomorrow);
  });

  test("before the short text is copied", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await result(page);
    await page.clock.setFixedTime(night);
    await page.getByRole("button", { name: "Copy the short text" }).click();
    await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
    const copied = daysIn(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toEqual({ ...tomorrow, fees: undefined, outline: undefined });
  });
});

test.describe("a clock that shows a day before the rules were checked", () => {
  const note = "Your device says it is January 1, 1970.";
  const times = (text: string) => text.replace(/\s+/g, " ").split(note).length - 1;
  const notes = (page: Page) => page.getByRole("note").filter({ hasText: note, visible: true });
  test.beforeEach(({ page }) => page.clock.setFixedTime("1970-01-01T12:00:00Z"));

  test("is told on the result, on its paper and in its copy, once on each", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openReview(page, answers);
    await finish(page);
    await expect(notes(page)).toHaveCount(1);
    expect(times(wordsOf(await page.pdf()))).toBe(1);
    await page.getByRole("button", { name: "Copy the short text" }).click();
    await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
    expect(times(await page.evaluate(() => navigator.clipboard.readText()))).toBe(1);
  });

  test("is told on the memo and on its paper", async ({ page }) => {
    await openMemo(page);
    await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
    await expect(notes(page)).toHaveCount(1);
    expect(times(wordsOf(await page.pdf({ preferCSSPageSize: true })))).toBe(1);
  });

  for (const path of ["/en", "/en/law", "/en/screening", "/embed/demo/en"]) {
    test(`is told where old rules would be, on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(notes(page)).toHaveCount(1);
    });
  }
});

test("the result is drawn for the day on which it is reached", async ({ page }) => {
  await page.clock.setFixedTime(evening);
  await openReview(page, answers);
  await page.clock.setFixedTime(night);
  await finish(page);
  expect(await shown(page)).toEqual(tomorrow);
});

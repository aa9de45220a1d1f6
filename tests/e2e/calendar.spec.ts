import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { isolated } from "#lib/i18n/isolated.ts";
import { convertIcsCalendar } from "ts-ics";
import { allKept } from "./kept.ts";
import { eligible, finish, kept, openReview, person } from "./person.ts";
import { requestsOf } from "./requests.ts";

const open = async (page: Page) => {
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
  await openReview(page, person(eligible));
  await finish(page);
};
const dayThatMatters = (page: Page) => page.getByLabel("A day that matters, if there is one");
const dayToLookAgain = (page: Page) => page.getByLabel("A day to look at this case again");
const save = (page: Page) => page.getByRole("button", { name: "Save the calendar file" }).click();

const saved = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), save(page)]);
  const text = readFileSync(await download.path(), "utf8");
  const { events = [] } = convertIcsCalendar(undefined, text);
  return {
    text,
    name: download.suggestedFilename(),
    events: events.map(({ start, summary }) => `${start.date.toISOString().slice(0, 10)} ${summary}`),
  };
};

test("the dates are saved as a quiet file, and what was typed is kept nowhere and sent nowhere", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await open(page);
  const before = await kept(page);
  const requests = requestsOf(page);

  await dayThatMatters(page).fill("2027-01-15");
  const { name, events, text } = await saved(page);
  expect(name).toBe("dates.ics");
  expect(events).toEqual([
    "2026-11-29 Look again",
    "2026-12-10 Check prices",
    "2027-01-15 Date to keep",
    "2027-02-24 Check updates",
  ]);
  expect(text).not.toMatch(/parole|surgery|visa|^URL/im);
  await expect(page.getByRole("status").getByText(`The file “${isolated("dates.ics")}” is saved.`)).toBeVisible();
  expect(await kept(page)).toBe(before);
  const elsewhere = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state, location.href]));
  expect(elsewhere + (await allKept(page))).not.toContain("2027-01-15");
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
});

test("a day left empty is not there, and each day on the page says how the calendar calls it", async ({ page }) => {
  await open(page);
  await dayToLookAgain(page).fill("");
  await expect(page.getByText("In the calendar: “Check prices”")).toBeVisible();
  expect((await saved(page)).events).toEqual(["2026-12-10 Check prices", "2027-02-24 Check updates"]);
});

test("a day in the past or half a day is said beside its field, and nothing is saved", async ({ page }) => {
  await open(page);
  let downloads = 0;
  page.on("download", () => downloads++);
  await dayThatMatters(page).fill("2026-11-21");
  await save(page);
  await expect(page.getByText("This day is in the past. Please enter a later day.")).toBeVisible();
  await expect(dayThatMatters(page)).toBeFocused();
  await expect(dayThatMatters(page)).toHaveAttribute("aria-invalid", "true");

  await dayThatMatters(page).fill("");
  await dayThatMatters(page).focus();
  await page.keyboard.type("12");
  await save(page);
  await expect(page.getByText("Please enter a full date, or leave this empty.")).toBeVisible();
  expect(downloads).toBe(0);
});

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { Answers, version } from "#rules";
import { linkTo } from "#lib/handoff/link.ts";
import { memoBytes, memoOf } from "#lib/memo/memo.ts";
import { barriers } from "./barriers.ts";
import { keepAnswers, keptAs } from "./kept.ts";
import { eligible, kept, person, settled } from "./person.ts";
import { requestsOf } from "./requests.ts";

const path = "/en/memo";
const tourist = "A tourist would like to attend a wedding.";
const made = "2026-11-20";
const sheet = (page: Page) => page.locator(".memo-sheet");
const note = (page: Page) => page.getByRole("region", { name: "These answers came in a link" });

/** Opens the memo in a tab that holds this person's answers. */
const seeded = async (page: Page, name: string) => {
  await keepAnswers(page, person(name));
  await page.goto(path);
  await expect(sheet(page)).toBeVisible({ timeout: 30_000 });
};

const sent = { kind: "case", ticked: {}, made, rules: version.version } as const;
const link = (name: string) => {
  const url = new URL(linkTo("http://any", "en", { ...sent, answers: Answers.parse(person(name)) }));
  return url.pathname + url.hash;
};

test("from a tab's answers: every section, nothing requested, the data to the byte", async ({ page, context }) => {
  await seeded(page, eligible);
  await settled(page);
  const requests = requestsOf(page);
  await context.setOffline(true);
  await expect(page).toHaveTitle("Memo – Parole Check");
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText([
    "The case on one page",
    "Who decides",
    "Requirements",
    "Every reason",
    "Discretionary factors",
    "Facts as answered, in the order asked",
    "Evidence",
    "Dates and fees",
    "Questions not asked, and why",
    "Provisions",
  ]);
  await expect(note(page)).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download memo data (JSON)" }).click(),
  ]);
  const file = readFileSync(await download.path());
  const { made: day } = JSON.parse(file.toString()) as { made: string };
  const memo = memoOf({ answers: Answers.parse(person(eligible)), ticked: {}, made: day });
  expect(file.equals(memoBytes(memo))).toBe(true);
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);

  const input = { name: "memo.json", mimeType: "application/json", buffer: file };
  await page.getByLabel("Open a memo file").setInputFiles(input);
  await expect(page.getByText("the same memo of its answers, byte for byte")).toBeVisible();
  await page.getByRole("button", { name: "Close the file" }).click();
  const changed = {
    ...input,
    buffer: Buffer.from(file.toString().replace('"likely-eligible"', '"needs-attorney"')),
  };
  await page.getByLabel("Open a memo file").setInputFiles(changed);
  await expect(page.getByText("The file was changed after it was made.")).toBeVisible();
});

test("from a link: who knows what, a clean address, a reload, and the tab's own answers as they were", async ({
  page,
}) => {
  await seeded(page, tourist);
  const own = await kept(page);
  await page.goto("/robots.txt");
  await page.goto(link(eligible));
  await expect(note(page)).toContainText("We cannot know who made the link or who sent it.", {
    timeout: 30_000,
  });
  await expect(note(page)).toContainText("November 20, 2026");
  await expect(sheet(page)).toContainText("Parole may be possible");
  await expect.poll(() => page.evaluate(() => location.href)).toMatch(/\/en\/memo$/);
  expect(await kept(page)).toBe(own);

  await sheet(page).getByRole("link", { name: "INA 212(d)(5)(A) [1]" }).first().click();
  await expect(page.locator("#memo-law-ina-212-d-5-A")).toBeInViewport();
  await page.reload();
  await expect(note(page)).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("PC1");

  await page.getByRole("button", { name: "Remove them from this tab" }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(sheet(page)).toContainText("Parole does not look like the right path today");
  expect([await kept(page), await keptAs(page, "arrived")]).toEqual([own, null]);
});

test("a link opened in a page that is there already is read too", async ({ page }) => {
  await seeded(page, tourist);
  await page.evaluate((hash) => location.assign(hash), link(eligible).replace(path, ""));
  await expect(note(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
});

test("a damaged link and a foreign one say what is wrong, and use nothing of it", async ({ page }) => {
  await seeded(page, tourist);
  for (const [hash, words] of [
    [link(eligible).slice(0, -6), "Part of the link is missing or was changed on its way."],
    [link(eligible).replace("#PC1", "#PC9"), "A newer version of this check made the link."],
    [`${path}#section-2`, "This page did not make what stands behind the # of the address."],
  ] as const) {
    await page.goto("/robots.txt");
    await page.goto(hash);
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible({
      timeout: 30_000,
    });
    await expect(sheet(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Show the answers in this tab" }).click();
    await expect(sheet(page)).toContainText("Parole does not look like the right path today");
  }
});

test("with nothing to show, the page says how to get a memo", async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "There are no answers here yet" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole("link", { name: "Go to the questions" })).toHaveAttribute("href", "/en/screening");
});

test("Leave quickly wipes what came in a link", async ({ page }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  await page.goto(link(eligible));
  await expect(note(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await page.waitForURL("https://www.weather.com/");
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "There are no answers here yet" })).toBeVisible({
    timeout: 30_000,
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs and that nothing was sent", async ({ page }) => {
    await page.goto(path);
    expect(await page.content()).toMatch(
      /<noscript>.*This memo is made on your own device, which needs JavaScript\..*<\/noscript>/,
    );
  });
});

test("nothing scrolls sideways at 320 px, and axe finds nothing, light and dark", async ({ page }) => {
  test.setTimeout(120_000);
  await seeded(page, "An elderly woman is at special risk in a war, and threatened herself.");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await barriers(page, { alike: ".memo-body :is(li, tr, dl > div):nth-child(n + 4)" })).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { version } from "#rules";
import { contentOf } from "#lib/casefile/content.ts";
import { saveNationality } from "#lib/tab/nationality.ts";
import { save } from "#lib/tab/screening.ts";
import { saveTicks } from "#lib/tab/ticks.ts";
import { barriers } from "./barriers.ts";
import { keepInTab, keptAs } from "./kept.ts";
import { atReview, finish, kept, openReview } from "./person.ts";
import { answers, choose, fileOf, first, isOpen, openPage, passphrase, second } from "./casefile.ts";
import { requestsOf } from "./requests.ts";

test("a case is saved, opened in another browser with its passphrase, and gone on with", async ({ page, browser }) => {
  await openReview(page, answers);
  await finish(page);
  const requests = requestsOf(page);
  const save = page.getByRole("button", { name: "Lock and save the file" });

  await first(page).fill("short");
  await save.click();
  await expect(first(page)).toBeFocused();
  await expect(first(page)).toHaveAccessibleDescription(/too easy to guess/);
  await first(page).fill(passphrase);
  await second(page).fill("Four gray boats at noon");
  await save.click();
  await expect(second(page)).toBeFocused();
  await expect(second(page)).toHaveAccessibleDescription(/not the same/);
  await second(page).fill(passphrase);
  await expect(first(page)).toHaveAttribute("type", "password");
  await page.getByLabel("Show the passphrase").check();
  await expect(first(page)).toHaveAttribute("type", "text");

  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^saved-\d{4}-\d\d-\d\d\.parole$/);
  await expect(page.getByRole("status").getByText(/^The file \u2068saved-.*\u2069 is saved/)).toBeVisible();
  await expect(first(page)).toHaveValue("");
  await expect(second(page)).toHaveValue("");
  expect(requests).toEqual([]);
  const file = { ...(await fileOf()), buffer: readFileSync(await download.path()) };
  expect(file.buffer.toString()).not.toContain("medSerious");

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await openPage(theirs);
  theirs.on("request", (request) => requests.push(request.url()));
  await choose(theirs, file, "Four gray boats at noon");
  await expect(first(theirs)).toHaveAccessibleDescription(/is not right, or the file is damaged/);
  await expect(first(theirs)).toBeFocused();
  await first(theirs).fill(passphrase);
  await theirs.getByRole("button", { name: "Open the file" }).click();
  await isOpen(theirs);
  expect(requests).toEqual([]);
  await expect(theirs.getByText("The rules are still the same. So is what they find.")).toBeVisible();
  await expect(theirs.getByText("This tab already holds other answers.")).toHaveCount(0);
  expect(await kept(theirs)).toBeNull();

  await theirs.getByRole("link", { name: "Go on with the questions" }).click();
  await theirs.waitForURL("**/en/screening");
  await atReview(theirs);
  expect(JSON.parse((await kept(theirs))!)).toEqual({ version: version.version, answers });
  await other.close();
});

test("what the rules found then and find now stand side by side", async ({ page }) => {
  const { found, edition, ...content } = contentOf(answers, {}, "2026-03-02");
  const [rule, ...rules] = found.rules;
  await openPage(page);
  await choose(
    page,
    await fileOf({
      ...content,
      answers: { ...content.answers, ageOfPerson: "yes" },
      edition: { version: version.version, date: "2026-03-01", hash: "0".repeat(64) },
      found: {
        outcome: "needs-attorney",
        requirements: found.requirements.map((one, at) => (at === 1 ? { ...one, state: "open" } : one)),
        rules: [...rules, "a-rule-that-is-gone"],
      },
    }),
  );
  await isOpen(page);
  const since = page.getByRole("region", { name: "Then and now" });
  await expect(since).toContainText("The rules have changed since then, and so has what they find");
  await expect(since).toContainText("Talk to a lawyer before you file");
  await expect(since).toContainText(`Rules version ${version.version}, checked on March 1, 2026`);
  await expect(since).toContainText("Humanitarian parole may be possible");
  await expect(since).toContainText(`Rules version ${edition.version}`);
  await expect(since).toContainText("Not known yet before, Met today");
  await expect(since).toContainText("a-rule-that-is-gone");
  await expect(since).toContainText("1 answer was left out");
  await expect(since.getByRole("heading", { name: "Rules that apply now" })).toBeVisible();
  expect(rule).toBeDefined();
});

test("answers that the tab holds already are named before a file takes their place", async ({ page }) => {
  await keepInTab(page, () => {
    save({ screeningFor: "client" });
    saveTicks({ "nothing-of-the-kind": true });
    saveNationality("HT");
  });
  await openPage(page);
  await choose(page, await fileOf());
  await isOpen(page);
  await expect(page.getByText("This tab already holds other answers.")).toBeVisible();
  expect(await kept(page)).toContain("client");
  await page.getByRole("link", { name: "Open the page for a lawyer" }).click();
  await page.waitForURL("**/en/memo");
  expect(JSON.parse((await kept(page))!)).toEqual({ version: version.version, answers });
  expect(await keptAs(page, "country")).toBeNull();
  await expect(page.locator(".memo-sheet").getByText("How serious a doctor says it is").first()).toBeVisible({
    timeout: 30_000,
  });
});

test("a browser that keeps nothing says so instead of losing the answers on the way", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openPage(page);
  await choose(page, await fileOf());
  await isOpen(page);
  await page.getByRole("link", { name: "Go on with the questions" }).click();
  await expect(page.getByRole("alert").getByText("This browser keeps nothing in a tab")).toBeVisible();
  await expect(page).toHaveURL(/\/en\/open$/);
});

test("each file that cannot be opened says why, beside the field that can mend it", async ({ page }) => {
  await openPage(page);
  const file = page.getByLabel("The file", { exact: true });
  await page.getByRole("button", { name: "Open the file" }).click();
  await expect(file).toBeFocused();
  await expect(file).toHaveAccessibleDescription(/Choose a file first/);
  const good = await fileOf();
  const headed = (change: object) => {
    const [head, ...rest] = good.buffer.toString().split(".");
    const header = { ...JSON.parse(Buffer.from(head!, "base64url").toString()), ...change };
    return [Buffer.from(JSON.stringify(header)).toString("base64url"), ...rest].join(".");
  };
  for (const [text, why] of [
    ["Dear lawyer", /not a file that was saved here/],
    ["x".repeat(70_000), /too large/],
    [headed({ form: 0 }), /older version/],
    [headed({ form: 2 }), /newer version/],
    [headed({ p2c: 1000 }), /locked too weakly/],
    [headed({ p2c: 50_000_000 }), /far more work/],
  ] as const) {
    await choose(page, { ...good, buffer: Buffer.from(text) });
    await expect(file).toHaveAccessibleDescription(why);
    await expect(file).toBeFocused();
  }
  await choose(page, good, "");
  await expect(first(page)).toHaveAccessibleDescription(/Type the passphrase/);
});

test("the page is quiet, narrow enough for a phone and free of barriers", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page);
  await expect(page).toHaveTitle("Open a file – Parole Check");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const look = async () => {
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  await page.getByRole("button", { name: "Open the file" }).click();
  await look();
  await choose(page, await fileOf({ edition: { version: version.version, date: "2026-03-01", hash: "0".repeat(64) } }));
  await isOpen(page);
  await look();
});

test("a passphrase typed before the scripts have come is still there, and the press with it is carried out", async ({
  page,
}) => {
  let come = () => {};
  const scripts = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto("/en/open", { waitUntil: "commit" });
  await page.getByLabel("The file", { exact: true }).setInputFiles(await fileOf());
  await page.locator("input[type=password]").fill(passphrase);
  await page.getByRole("button", { name: "Open the file" }).click();
  come();
  await isOpen(page);
});

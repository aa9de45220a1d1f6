import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { allHasCome, alwaysIdle, resultHasCome } from "./chunks.ts";
import { keepAnswers } from "./kept.ts";
import { eligible, finish, open, openReview, person, settled, walk } from "./person.ts";

const child = person(eligible);
const overstayed = person("A man overstayed and lives in the US, with no military family.");
const passphrase = "Four gray boats at dawn";

/** Lets the browser say that data is to be saved on this connection. */
const saveData = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "connection", {
      get: () => ({ saveData: true, effectiveType: "4g" }),
    }),
  );
/** The paths that are asked for from now on, in order, and whether anything but scripts of ours is. */
const asked = (page: Page, origin: string) => {
  const paths: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "blob:") return;
    expect(request.method() + url.origin + url.search + url.hash, request.url()).toBe(`GET${origin}`);
    expect(request.postData()).toBeNull();
    paths.push(url.pathname);
  });
  return paths;
};
const result = async (page: Page, answers = child) => {
  await openReview(page, answers);
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=show]").waitFor();
  await resultHasCome(page);
};
const part = (page: Page, name: string) => page.locator(`[data-section=${name}]`);
const openPart = (page: Page, name: string) => part(page, name).locator("summary").first().click();
const saysIn = (page: Page, name: string, words: string) => part(page, name).getByText(words);
const word = (page: Page) => page.getByRole("button", { name: "Download as a Word file" });
const lock = (page: Page) => page.getByRole("button", { name: "Lock and save the file" });

const ready = "This button works without a network, too.";
const pressed = "Your press is saved.";
const failed = "did not arrive. Please check the connection";

test("on a good connection all of it has come before the first answer, and then works without a network", async ({
  page,
  context,
  baseURL,
}) => {
  await alwaysIdle(page);
  await open(page);
  await allHasCome(page);
  const paths = asked(page, baseURL!);
  await context.setOffline(true);
  await walk(page, child);
  await finish(page);
  await expect(saysIn(page, "keep", ready)).toHaveCount(2);
  await expect(saysIn(page, "show", ready)).toHaveCount(1);
  for (const [name, file] of [
    ["Save the calendar file", "dates.ics"],
    ["Download as a Word file", "outline.docx"],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
  }
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("The same passphrase again").fill(passphrase);
  const [locked] = await Promise.all([page.waitForEvent("download"), lock(page).click()]);
  expect(readFileSync(await locked.path(), "utf8").split(".")).toHaveLength(5);
  expect(paths).toEqual([]);
});

test("where data is to be saved, nothing of it comes until the part that holds its button is opened", async ({
  page,
  context,
  baseURL,
}) => {
  await saveData(page);
  await open(page);
  await resultHasCome(page);
  const paths = asked(page, baseURL!);
  await walk(page, child);
  await page.getByRole("button", { name: "See what this means" }).click();
  await part(page, "show").waitFor();
  await settled(page);
  expect(paths).toEqual([]);

  await openPart(page, "show");
  await expect(saysIn(page, "show", ready)).toBeVisible();
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(path).toMatch(/^\/_next\/static\/chunks\/[\w.~-]+\.js$/);
  await context.setOffline(true);
  const [download] = await Promise.all([page.waitForEvent("download"), word(page).click()]);
  expect(download.suggestedFilename()).toBe("outline.docx");
});

for (const [connection, prepare] of [
  ["a good connection", async () => {}],
  ["a connection on which data is to be saved", saveData],
] as const) {
  test(`on ${connection}, the same is asked for in the same order whatever was answered`, async ({
    browser,
    baseURL,
  }) => {
    const lists: string[][] = [];
    for (const answers of [child, overstayed]) {
      const context = await browser.newContext({ baseURL: baseURL! });
      const page = await context.newPage();
      await prepare(page);
      await keepAnswers(page, answers);
      const paths = asked(page, baseURL!);
      lists.push(paths);
      await open(page);
      await page.getByRole("button", { name: "See what this means" }).click();
      for (const name of ["show", "keep"]) {
        await part(page, name).waitFor();
        await openPart(page, name);
      }
      await expect(saysIn(page, "keep", ready)).toHaveCount(2);
      // Nobody is offered an outline who is in the US: no button says that its part has come.
      if (answers === child) await expect(saysIn(page, "show", ready)).toBeVisible();
      else await expect.poll(() => paths).toEqual(lists[0]);
      await context.close();
    }
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[0]!.length).toBeGreaterThan(10);
  });
}

test("a press while it is on its way is told to be kept, and carried out once it is here", async ({ page }) => {
  await saveData(page);
  await result(page);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await openPart(page, "show");
  await expect(saysIn(page, "show", "You can press the button already.")).toBeVisible();
  await word(page).click();
  await expect(saysIn(page, "show", pressed)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), release()]);
  expect(download.suggestedFilename()).toBe("outline.docx");
  await expect(page.getByText("The file “outline.docx” is saved.")).toBeVisible();
});

test("what does not arrive is told, with what was typed still there; asked for again, the press is carried out", async ({
  page,
  context,
}) => {
  await saveData(page);
  await result(page);
  await context.setOffline(true);
  await openPart(page, "keep");
  await expect(saysIn(page, "keep", failed)).toHaveCount(2);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("The same passphrase again").fill(passphrase);
  await lock(page).click();
  await expect(saysIn(page, "keep", failed)).toHaveCount(2);
  await expect(page.getByLabel("The same passphrase again")).toHaveValue(passphrase);

  await context.setOffline(false);
  const again = part(page, "keep").getByRole("button", { name: "Try again" });
  const [download] = await Promise.all([page.waitForEvent("download"), again.first().click()]);
  expect(download.suggestedFilename()).toMatch(/\.parole$/);
  await expect(page.getByRole("status").getByText(/^The file \u2068saved-.*\u2069 is saved/)).toBeVisible();
});

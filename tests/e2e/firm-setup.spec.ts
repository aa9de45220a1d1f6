import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { Receiving, sealingKeys } from "#lib/firms/receiving.ts";
import { thumbprintOf } from "#lib/firms/thumbprint.ts";
import acme from "../fixtures/firms/acme.json" with { type: "json" };
import { barriers } from "./barriers.ts";
import { keyFileOf, passphrase } from "./office/office.ts";

const open = async (page: Page) => {
  await page.goto("/firm/setup");
  await expect(page.getByRole("heading", { name: /^Step 1 of 4/ })).toBeVisible({ timeout: 30_000 });
};
const fill = async (page: Page, change: Record<string, string> = {}) => {
  const values = { "Id of your firm": "acme", "Your name": "Ana Lee", "Passphrase for your key file": passphrase };
  for (const [label, value] of Object.entries({ ...values, "The same passphrase again": passphrase, ...change }))
    await page.getByLabel(label, { exact: true }).fill(value);
};
const heading = (page: Page, name: RegExp) => page.getByRole("heading", { name });
const make = async (page: Page) => {
  await open(page);
  await fill(page);
  await page.getByRole("button", { name: "Make the keys" }).click();
  await expect(heading(page, /^Step 2 of 4/)).toBeFocused({ timeout: 60_000 });
};
const save = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the key file" }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};
const tryFile = async (page: Page, text: string, with_ = passphrase) => {
  const file = { name: "k.parolekeys", mimeType: "application/octet-stream", buffer: Buffer.from(text) };
  await page.getByLabel("Your key file").setInputFiles(file);
  await page.getByLabel("Passphrase of the key file").fill(with_);
  await page.getByRole("button", { name: "Open the test intake" }).click();
};

test("keys are made, saved, proved by a test intake, and only then are the public ones shown", async ({ page }) => {
  const requests: string[] = [];
  await open(page);
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  await fill(page, { "Id of your firm": "Acme Law", "The same passphrase again": "another one entirely" });
  await page.getByRole("button", { name: "Make the keys" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await page.getByRole("link", { name: /^Type the same passphrase twice/ }).click();
  await expect(page.getByLabel("The same passphrase again")).toBeFocused();
  await expect(page.getByLabel("Id of your firm")).toHaveAccessibleDescription(/2 to 31 small letters/);

  await fill(page);
  await page.getByRole("button", { name: "Make the keys" }).click();
  await expect(heading(page, /^Step 2 of 4/)).toBeFocused({ timeout: 60_000 });
  const goOn = page.getByRole("button", { name: "Go on to the proof" });
  await expect(goOn).toBeDisabled();
  await goOn.press("Enter");
  await expect(heading(page, /^Step 2 of 4/)).toBeVisible();
  await expect(page.getByText("Save the key file first.")).toBeVisible();
  const saved = await save(page);
  expect(saved.name).toMatch(/^keys-acme-\d{4}-\d\d-\d\d-[\w-]{6}\.parolekeys$/);
  expect(saved.text).toMatch(/^[\w-]+(\.[\w-]+){4}\n$/);
  await expect(page.getByText('"kty"')).toHaveCount(0);
  await goOn.click();
  await expect(heading(page, /^Step 3 of 4/)).toBeFocused();

  await tryFile(page, saved.text, "Four gray boats at noon");
  const wrong = page.getByRole("alert").filter({ hasText: "The passphrase does not fit" });
  await expect(wrong).toBeVisible({ timeout: 60_000 });
  await tryFile(page, (await keyFileOf("Ben Ode")).buffer.toString());
  await expect(page.getByRole("alert").filter({ hasText: "This file holds other keys" })).toBeVisible({
    timeout: 60_000,
  });
  await tryFile(page, saved.text);
  await expect(heading(page, /^Step 4 of 4/)).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText("The test intake was opened: it says “Test Intake”.")).toBeVisible();

  const shown = JSON.parse(await page.getByLabel("Public keys, as JSON").inputValue());
  const receiving = Receiving.parse({ ...shown, answersWithinDays: 5 });
  expect(sealingKeys(receiving)).toHaveLength(1);
  for (const key of receiving.keys) {
    expect(thumbprintOf(key)).toBe(key.kid);
    await expect(page.getByText(key.kid, { exact: true })).toBeVisible();
  }
  expect(JSON.stringify(shown)).not.toContain('"d"');
  expect(requests.filter((one) => !/\/_next\/static\/|^GET blob:/.test(one))).toEqual([]);
  expect(await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
    "",
    0,
    0,
  ]);
});

test("the printed recovery copy opens the test intake, and a line that was typed wrong is named", async ({ page }) => {
  await make(page);
  await save(page);
  await page.emulateMedia({ media: "print" });
  const lines = await page.locator(".office-lines li").allInnerTexts();
  await expect(page.getByRole("img", { name: "The key file as a code to scan" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the key file" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Go on to the proof" }).click();
  await page.getByText("Use the recovery copy instead").click();
  const typed = page.getByLabel("The letters of the recovery copy");
  await typed.fill(lines.map((line, at) => (at === 3 ? lines[4] : line)).join("\n"));
  await page.getByLabel("Passphrase of the key file").fill(passphrase);
  await page.getByRole("button", { name: "Open the test intake" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Line 4 of the recovery copy" })).toBeVisible();
  await typed.fill(lines.join("\n").toLowerCase());
  await page.getByRole("button", { name: "Open the test intake" }).click();
  await expect(heading(page, /^Step 4 of 4/)).toBeFocused({ timeout: 60_000 });
});

test("a colleague's opening key is shared, and the new member of staff proves by a key of their own", async ({
  page,
}) => {
  await open(page);
  await fill(page, { "Your name": "Dan Roy" });
  await page.getByText("Share the opening key of a colleague").click();
  await page.getByLabel("The colleague’s key file", { exact: true }).setInputFiles(await keyFileOf("Ana Lee"));
  const theirs = page.getByLabel("Passphrase of the colleague’s key file");
  await theirs.fill("Four gray boats at noon");
  await page.getByRole("button", { name: "Make the keys" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "does not open with the passphrase" })).toBeVisible({
    timeout: 60_000,
  });
  await theirs.fill(passphrase);
  await page.getByRole("button", { name: "Make the keys" }).click();
  await expect(heading(page, /^Step 2 of 4/)).toBeFocused({ timeout: 60_000 });
  const { text } = await save(page);
  await page.getByRole("button", { name: "Go on to the proof" }).click();
  await tryFile(page, text);
  await expect(heading(page, /^Step 4 of 4/)).toBeFocused({ timeout: 60_000 });
  const { keys } = JSON.parse(await page.getByLabel("Public keys, as JSON").inputValue());
  const [anas] = acme.intake.keys;
  expect(keys[0].kid).toBe(anas!.kid);
  expect(acme.intake.keys.map(({ kid }) => kid)).not.toContain(keys[1].kid);
  await page.getByRole("link", { name: "Go to the inbox" }).click();
  await expect(page.getByLabel("Your key file")).toBeVisible();
  await expect(page).toHaveURL(/\/firm\/inbox$/);
});

test("with the keyboard alone, a key file of before is proved and its public keys are copied", async ({ page }) => {
  await open(page);
  const have = page.getByRole("button", { name: /^I have a key file already/ });
  for (let turn = 0; turn < 20 && !(await have.evaluate((one) => one === document.activeElement)); turn += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page, /^Step 3 of 4/)).toBeFocused();
  await page.getByLabel("Your key file").setInputFiles(await keyFileOf("Ana Lee"));
  const field = page.getByLabel("Passphrase of the key file");
  for (let turn = 0; turn < 6 && !(await field.evaluate((one) => one === document.activeElement)); turn += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await expect(heading(page, /^Step 4 of 4/)).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText("It holds the keys of Ana Lee at acme.")).toBeVisible();
});

for (const width of [360, 1280])
  test(`at ${width} px nothing scrolls sideways, and axe finds nothing in any step, light and dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const look = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await barriers(page)).toEqual([]);
    };
    await open(page);
    await page.getByRole("button", { name: "Make the keys" }).click();
    await look();
    await fill(page);
    await page.getByRole("button", { name: "Make the keys" }).click();
    await expect(heading(page, /^Step 2 of 4/)).toBeFocused({ timeout: 60_000 });
    await look();
    const { text } = await save(page);
    await page.getByRole("button", { name: "Go on to the proof" }).click();
    await page.getByText("Use the recovery copy instead").click();
    await look();
    await tryFile(page, text);
    await expect(heading(page, /^Step 4 of 4/)).toBeFocused({ timeout: 60_000 });
    await look();
  });

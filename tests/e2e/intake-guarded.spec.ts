import { expect } from "@playwright/test";
import { app } from "./host.ts";
import { test } from "./hosted.ts";
import { agree, canary, fillIn, toConsent, toResult, toReview } from "./sending.ts";

test.describe.configure({ timeout: 180_000 });

test("nothing can be pressed that something lies over", async ({ page, hosts }) => {
  const frame = await toResult(page, `${hosts.listed}/taking`);
  await toReview(frame);
  await frame.locator("[data-send]").scrollIntoViewIfNeeded();
  await expect(frame.locator("[data-send]")).toBeEnabled();
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement("div"));
    cover.style.cssText = "position:fixed;inset:0;background:#fff;opacity:.5;pointer-events:none";
  });
  await expect(frame.locator("[data-send]")).toBeDisabled();
  await expect(frame.getByText("Something is covering this page")).toBeVisible();
  await page.evaluate(() => document.body.lastElementChild?.remove());
  await expect(frame.locator("[data-send]")).toBeEnabled();
});

test("no id and no name on the way to Send is the same at the next load", async ({ page, hosts }) => {
  const loads = [];
  for (const _ of ["first", "second"]) {
    const frame = await toResult(page, `${hosts.listed}/taking`);
    const names = async () =>
      frame.evaluate(() =>
        [...document.querySelectorAll("main [id], main [name], main [accesskey]")].flatMap((one) =>
          ["id", "name", "accesskey"].flatMap((key) => one.getAttribute(key) ?? []),
        ),
      );
    const found: string[] = [];
    await toConsent(frame);
    found.push(...(await names()));
    await agree(frame);
    found.push(...(await names()));
    await fillIn(frame);
    await frame.locator("[data-continue]").click();
    await frame.locator("[data-send]").waitFor();
    loads.push([...found, ...(await names())]);
  }
  const [first = [], second = []] = loads;
  expect(first.length).toBeGreaterThan(30);
  expect(first.filter((name) => second.includes(name))).toEqual([]);
});

test("the words of another language come to what is half written, and nothing is lost", async ({ page }) => {
  const frame = await toResult(page, `${app}/embed/quay/en`);
  await toConsent(frame);
  await agree(frame);
  await fillIn(frame);
  await page.locator("a[hreflang=es]").click();
  await expect(page.getByRole("heading", { name: "¿Quiénes participan?" })).toBeVisible();
  await expect(frame.locator('[data-field="intake-parties.0.name"]')).toHaveValue(canary.name);
});

test("the way to the receipt can be walked by keyboard alone", async ({ page }) => {
  const frame = await toResult(page, `${app}/embed/quay/en`);
  const until = async (selector: string) => {
    for (let turn = 0; turn < 80; turn += 1) {
      if (await frame.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not come to ${selector}`);
  };
  await frame.locator("[data-outcome] button", { hasText: "Quay Street Law" }).focus();
  await page.keyboard.press("Enter");
  await expect(frame.locator("h1")).toBeFocused();
  await until("[data-option=with]");
  await page.keyboard.press("Space");
  await until("[data-option=agree]");
  await page.keyboard.press("Space");
  await until("[data-continue]");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("heading", { level: 1, name: "Who it is about" })).toBeFocused();
  await until("[data-option=person]");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(frame.locator("[data-option=sponsor]")).toBeChecked();
  await until("select");
  await page.keyboard.press("W");
  await until('[data-field="intake-parties.0.name"]');
  await page.keyboard.type("Ana");
  await until("[data-option=phone]");
  await page.keyboard.press("Space");
  await until('[data-field="intake-address"]');
  await page.keyboard.type("+1 555 0100");
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press("Tab");
    await until("[data-option=yes]");
    await page.keyboard.press("Space");
  }
  await until("[data-option=any]");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await until("[data-option=yes]");
  await page.keyboard.press("Space");
  await until("[data-continue]");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("heading", { name: "Check what you send" })).toBeFocused();
  await until("[data-send]");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("heading", { name: /has been sent/ })).toBeFocused();
});

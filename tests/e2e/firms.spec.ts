import { createHash } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { version } from "#rules";
import firm from "../../lib/firms/registered/demo.json" with { type: "json" };
import { barriers } from "./barriers.ts";

const path = "/en/for-law-firms";

const snippet = (page: Page) => page.getByRole("group", { name: "The snippet" }).locator("code");
const open = async (page: Page) => {
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Copy the snippet" })).toBeVisible({
    timeout: 30_000,
  });
};

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a lawyer can read the whole page and copy the first snippet from it", async ({ page, request }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Put the check on your firm’s website");
    const loader = await (await request.get("/loader/1.0.0.js")).body();
    await expect(snippet(page)).toContainText('<parole-screener firm="your-firm" lang="en"');
    await expect(snippet(page)).toContainText(`sha384-${createHash("sha384").update(loader).digest("base64")}`);
    await expect(page.getByText("The live demo needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open the demo firm’s check" })).toHaveAttribute(
      "href",
      "/embed/demo/en",
    );
    const astray = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].filter(
          ({ hash }) => !document.querySelector(hash),
        ).length,
    );
    expect(astray).toBe(0);
  });

  test("the footer of every page leads to it", async ({ page }) => {
    await page.goto("/en/law");
    await page.getByRole("link", { name: /^For law firms/ }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
});

test("the demo firm's check stands on the page, in a frame from our own origin, as wide as a lawyer chooses", async ({
  page,
}) => {
  await page.goto("/en/law");
  await page.getByRole("link", { name: /^For law firms/ }).click();
  const element = page.locator("iframe");
  await expect(element).toHaveAttribute("src", "/embed/demo/en", { timeout: 30_000 });
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(firm.name).first()).toBeVisible({ timeout: 30_000 });
  await expect(frame.getByRole("button", { name: "Begin" })).toBeVisible();
  for (const width of [650, 280, 342]) {
    await page.getByRole("radio", { name: `${width} pixels` }).check();
    expect((await element.boundingBox())?.width).toBe(width);
  }
});

test("what the tab holds of the check is not touched by the demo, whose frame has our own origin", async ({ page }) => {
  await page.goto("/en/law");
  const entry = JSON.stringify({ version: version.version, answers: { screeningFor: "myself" } });
  await page.evaluate((text) => sessionStorage.setItem("parole-check", text), entry);
  await page.goto(path);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Begin" }).click({ timeout: 30_000 });
  const option = frame.getByRole("radio").nth(1);
  await expect(option).toBeVisible();
  await expect(frame.getByRole("radio", { checked: true })).toHaveCount(0);
  await option.check();
  await frame.getByRole("button", { name: "Continue" }).click();
  await expect(option).not.toBeChecked();
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ "parole-check": entry });
});

test("a lawyer's choices change the snippet, and it can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const { origin } = new URL(page.url());
  await page.getByLabel("Id of your firm").fill("Acme Law");
  await expect(page.getByText("Use 2 to 31 lower-case letters")).toBeVisible();
  await expect(snippet(page)).toContainText('firm="your-firm"');
  await page.getByLabel("Id of your firm").fill("acme");
  await page.getByLabel("Height of a sticky header, in pixels").fill("120");
  await expect(snippet(page)).toContainText(/<parole-screener firm="acme" lang="en" title="[^"]+" offset="120">/);
  await expect(snippet(page)).toContainText(`src="${origin}/loader/1.0.0.js"`);
  await page.getByRole("radio", { name: /^Plain frame/ }).check();
  await expect(snippet(page)).toContainText(`src="${origin}/embed/acme/en"`);
  await expect(snippet(page)).not.toContainText("<script");
  await page.getByRole("radio", { name: /^Link alone/ }).check();
  await page.getByRole("button", { name: "Copy the snippet" }).click();
  await expect(page.getByText("The snippet is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await snippet(page).textContent());
  expect(copied).toMatch(new RegExp(`^<a href="${origin}/embed/acme/en" [^>]+>[^<]+</a>$`));
});

test("where copying is refused, the snippet is selected instead", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) },
    });
  });
  await open(page);
  await page.getByRole("button", { name: "Copy the snippet" }).click();
  await expect(page.getByText("The snippet is selected")).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await snippet(page).textContent());
});

test("nothing but code scrolls sideways at 320 px, and axe finds nothing, light and dark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const outside = await page.evaluate(
    () =>
      [...document.querySelectorAll("main *:not(pre, pre *)")].filter((one) => one.getBoundingClientRect().right > 321)
        .length,
  );
  expect(outside).toBe(0);
  expect(await barriers(page, { part: (axe) => axe.exclude("iframe") })).toEqual([]);
});

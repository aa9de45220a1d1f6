import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { settled } from "./person.ts";

const pages = ["/", "/en", "/en/screening", "/en/law"];
const missing = ["/en/nope", "/nope", "/xx", "/nope.png", "/en/screening/nope"];
const everywhere = [...pages, ...missing, "/_global-error", "/%"];

const target = "https://www.weather.com/";

/** Everything the page asked for, and everything its policy refused. */
async function watch(page: Page) {
  const requests: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(String(error)));
  await page.route(`${target}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
  return { requests, refused };
}

for (const path of everywhere) {
  test(`${path} carries one policy and every security header`, async ({ request }) => {
    const response = await request.get(path);
    const headers = response.headersArray().map(({ name, value }) => [name.toLowerCase(), value] as const);
    const policies = headers.filter(([name]) => name === "content-security-policy").map(([, value]) => value);
    expect(policies).toHaveLength(1);
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]).toContain("form-action 'none'");
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toMatch(/unsafe|\*|http/);
    expect(Object.fromEntries(headers)).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(response.headers()).not.toHaveProperty("x-powered-by");
  });

  test(`${path} breaks no policy and asks nobody else for anything`, async ({ page, baseURL }) => {
    const { requests, refused } = await watch(page);
    await page.goto(path);
    await settled(page);
    expect(refused).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    expect((await page.title()).length).toBeLessThanOrEqual(70);
  });
}

const folder = fileURLToPath(new URL("../../public", import.meta.url));
const publicFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(join(folder, file)).isFile())
  .map((file) => `/${file}`);

for (const file of [...publicFiles, "/_next/static/nope.js"]) {
  test(`${file} may load and run nothing, whatever is in it`, async ({ request }) => {
    const headers = (await request.get(file)).headers();
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
}

test("the logo of a firm is a picture and no document", async ({ page }) => {
  const response = await page.goto("/firms/demo.png");
  expect(response?.headers()["content-type"]).toBe("image/png");
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
});

for (const path of missing) {
  test(`${path} is our page for what is missing`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByText("Nothing was sent.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Go to the start page" })).toHaveAttribute("href", "/en");
  });
}

for (const path of ["/", "/en", "/en/screening", "/nope", "/%"]) {
  test(`${path} has no barrier that axe can find, in 360 and 1280 px, light and dark`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await barriers(page, { without: ["region"] })).toEqual([]);
    }
  });

  test(`${path} needs no sideways scroll at 320 px, nor with wide text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("body *")) {
        element.style.lineHeight = "1.5";
        element.style.letterSpacing = ".12em";
        element.style.wordSpacing = ".16em";
      }
    });
    expect(await width()).toBeLessThanOrEqual(320);
  });
}

import { expect, test } from "@playwright/test";
import { settled } from "./person.ts";

const target = "https://www.weather.com/";

test.beforeEach(async ({ page }) => {
  await page.route(`${target}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
});

const keep = () => {
  window.name = "kept";
  sessionStorage.setItem("kept", "yes");
};
const kept = () => sessionStorage.length + window.name.length;

for (const path of ["/en", "/en/screening"]) {
  test(`leaving ${path} clears the tab, and Back does not bring the page back`, async ({ page }) => {
    await page.goto("/");
    await page.goto(path);
    await settled(page);
    await page.evaluate(keep);
    await page.getByRole("link", { name: "Leave quickly" }).click();
    await page.waitForURL(target);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    expect(await page.evaluate(kept)).toBe(0);
  });

  test(`three presses of Shift leave ${path}, and each is said aloud`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await page.evaluate(keep);
    const status = page.getByRole("banner").getByRole("status");
    await page.keyboard.press("Shift");
    await expect(status).toContainText("2 more times");
    await page.keyboard.press("Shift");
    await expect(status).toContainText("1 more time");
    await page.keyboard.press("Shift");
    await page.waitForURL(target);
  });
}

test("a page whose scripts have not come yet is left by its link all the same", async ({ page }) => {
  await page.goto("/");
  await page.route("**/_next/static/**/*.js", () => {});
  await page.goto("/en/screening", { waitUntil: "commit" });
  await page.evaluate(keep);
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await page.waitForURL(target);
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL(/\/$/);
  expect(await page.evaluate(kept)).toBe(0);
});

test("leaving takes the name from the tab, also where the browser refuses storage", async ({ page }) => {
  // An empty answer keeps the page where it is: after another site the browser may have taken the name itself.
  await page.route(`${target}**`, (route) => route.fulfill({ status: 204 }));
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  for (const refuses of [false, true]) {
    await page.goto("/en");
    await settled(page);
    await page.evaluate(keep);
    await page.evaluate((refuses) => {
      if (!refuses) return;
      Object.defineProperty(window, "sessionStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }, refuses);
    await page.getByRole("link", { name: "Leave quickly" }).click();
    await expect(page.locator("body")).toBeHidden();
    expect(await page.evaluate(() => window.name)).toBe("");
  }
  expect(faults).toEqual([]);
});

test("Shift used to write does not count, and the count runs out", async ({ page }) => {
  await page.clock.install();
  await page.goto("/en");
  await settled(page);
  const status = page.getByRole("banner").getByRole("status");
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("Shift+B");
  await page.keyboard.press("Shift+C");
  await expect(status).toBeEmpty();
  await page.keyboard.press("Shift");
  await page.clock.runFor(5100);
  await expect(status).toContainText("still on this page");
  await expect(page).toHaveURL(/\/en$/);
});

test("the page is covered before the next one comes", async ({ page }) => {
  await page.route(`${target}**`, (route) => route.fulfill({ status: 204 }));
  await page.goto("/en");
  await settled(page);
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await expect(page.locator("body")).toBeHidden();
  await expect(page).toHaveTitle("Weather");
});

test("a page that was left and comes back from the browser's memory opens the start page", async ({ page }) => {
  await page.goto("/en/screening");
  await settled(page);
  await page.evaluate(() => {
    document.documentElement.dataset.left = "";
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await page.waitForURL(/\/en$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

const framed = "/embed/demo/en";

for (const path of ["/en", "/en/screening", "/en/law", framed]) {
  test(`the way out of ${path} is in view at any scroll, and apart from other links`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    await settled(page);
    const way = page.getByRole("banner").getByRole("link", { name: "Leave quickly" });
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share);
      await expect(way).toBeInViewport({ ratio: 1 });
    }
    const { height } = (await way.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await way.click({ trial: true });
  });
}

test("what has the focus is never covered by the bar at the top", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/en");
  await settled(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.getByRole("contentinfo").getByRole("link").last().focus();
  const stops: string[] = [];
  for (let isInPage = true; isInPage;) {
    await page.keyboard.press("Shift+Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector("header")!;
      if (!focused || bar.contains(focused)) return null;
      return { words: focused.textContent, covered: focused.getBoundingClientRect().top < bar.clientHeight };
    });
    isInPage = stop !== null;
    if (stop) stops.push(`${stop.covered ? "covered: " : ""}${stop.words}`);
  }
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.filter((stop) => stop.startsWith("covered"))).toEqual([]);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  for (const path of ["/en/screening", framed]) {
    test(`three quick taps on the heading leave ${path}`, async ({ page }) => {
      await page.route(`${target}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
      await page.goto(path);
      await settled(page);
      const heading = page.getByRole("heading", { level: 1 });
      await heading.tap();
      await heading.tap();
      await expect(page.locator("html")).not.toHaveAttribute("data-left");
      await heading.tap();
      await page.waitForURL(target);
    });
  }

  test("three quick taps on the heading leave before any script has come", async ({ page }) => {
    await page.route(`${target}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    await page.route("**/_next/static/**/*.js", () => {});
    await page.goto("/en/screening", { waitUntil: "commit" });
    const heading = page.locator("h1:visible");
    for (let taps = 0; taps < 3; taps += 1) await heading.tap();
    await page.waitForURL(target);
  });

  test("taps with another between them leave nothing", async ({ page }) => {
    await page.goto("/en/screening");
    await settled(page);
    const heading = page.getByRole("heading", { level: 1 });
    await heading.tap();
    await heading.tap();
    await page.locator("label.tile").first().tap();
    await heading.tap();
    await heading.tap();
    await expect(page.locator("html")).not.toHaveAttribute("data-left");
    await expect(page.getByRole("radio").first()).toBeChecked();
  });
});

test("three presses of a mouse mark the heading, and leave nothing", async ({ page }) => {
  await page.goto("/en/screening");
  await settled(page);
  await page.getByRole("heading", { level: 1 }).click({ clickCount: 3 });
  expect(await page.evaluate(() => String(getSelection()))).not.toBe("");
  await expect(page.locator("html")).not.toHaveAttribute("data-left");
});

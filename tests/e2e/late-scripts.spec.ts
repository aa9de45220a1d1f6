import { expect, test, type Page, type Route } from "@playwright/test";
import { eligible, open, person, walk } from "./person.ts";
import { lost, scriptsOf, ways } from "./scripted.ts";

for (const way of ways) {
  /** Lets each script that the page does not name itself end as told: the first time, or every time. */
  const late = (page: Page, end: (route: Route) => Promise<void>, isForGood = false) => {
    const known = new Set(scriptsOf(way));
    return page.route("**/_next/static/**/*.js", (route) => {
      const { pathname } = new URL(route.request().url());
      if (known.has(pathname)) return route.continue();
      if (!isForGood) known.add(pathname);
      return end(route);
    });
  };
  const bring = (body: string) => (route: Route) => route.fulfill({ contentType: "text/javascript", body });

  for (const [how, end] of [
    ["lost", (route: Route) => route.abort()],
    ["damaged", bring("class {")],
    ["cut in two", bring("(globalThis.TURBOPACK ||= []).push([document.currentScript, 1, ")],
  ] as const) {
    test(`${way.name}, what asks the questions ${how} once: the press is kept and carried out`, async ({ page }) => {
      await late(page, end);
      await page.goto(way.path, { waitUntil: "commit" });
      await way.press(page);
      await way.arrives(page);
      await expect(lost(page)).toBeHidden();
    });
  }

  test(`${way.name}, what asks the questions empty once: the page says so, gets it, and carries the press out`, async ({
    page,
  }) => {
    await page.clock.install();
    await late(page, bring(""));
    await page.goto(way.path, { waitUntil: "load" });
    await way.press(page);
    await page.clock.fastForward(7_000);
    await way.arrives(page);
    await expect(lost(page)).toBeHidden();
  });

  test(`${way.name}, what asks the questions lost for good: the page says so and what to do`, async ({ page }) => {
    await late(page, (route) => route.abort(), true);
    await page.goto(way.path, { waitUntil: "commit" });
    await expect(lost(page)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("link", { name: "Load this page again" })).toBeVisible();
  });
}

test.describe("what comes after the page itself, on the way to a result", () => {
  const check = ways[0]!;
  const immutable = { "Cache-Control": "max-age=31536000, immutable" };

  /** Lets the first request for each script that the page does not name itself bring this. */
  const bringOnce = async (page: Page, body: string) => {
    const known = new Set(scriptsOf(check));
    await page.route("**/_next/static/**/*.js", (route) => {
      const { pathname } = new URL(route.request().url());
      if (known.has(pathname)) return route.continue();
      known.add(pathname);
      return route.fulfill({ contentType: "text/javascript", body, headers: immutable });
    });
  };
  const toResult = async (page: Page) => {
    await open(page);
    await walk(page, person(eligible));
    await page.getByRole("button", { name: "See what this means" }).click();
  };
  const possible = (page: Page) => page.getByRole("heading", { level: 1, name: "Humanitarian parole may be possible" });
  const arrives = async (page: Page) => {
    await expect(possible(page)).toBeVisible();
    await expect(page.locator("[data-section=keep]")).toBeVisible();
  };

  test("comes damaged once: the result is there all the same, with its tools", async ({ page }) => {
    await bringOnce(page, "class {");
    await toResult(page);
    await arrives(page);
  });

  test("comes empty: the person is told, for the result and for its tools, and the next try brings it", async ({
    page,
  }) => {
    await page.clock.install();
    await bringOnce(page, "");
    await toResult(page);
    await expect(page.getByRole("heading", { level: 1, name: "The result is on its way." })).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(page.getByRole("heading", { level: 1, name: "The result page did not arrive." })).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(possible(page)).toBeVisible();
    // The tools are asked for once the result is here, and come empty as well.
    await page.clock.fastForward(20_000);
    const missing = page.getByRole("status").filter({ hasText: "for saving and handing over did not arrive" });
    await missing.getByRole("button", { name: "Try again" }).click();
    await arrives(page);
  });
});

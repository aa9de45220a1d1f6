import { readFileSync } from "node:fs";
import { expect, test, type Page, type Route } from "@playwright/test";
import { asking, eligible, open, person, walk } from "./person.ts";

type Way = {
  name: string;
  path: string;
  built: string;
  press: (page: Page) => Promise<void>;
  arrives: (page: Page) => Promise<void>;
};

const ways: Way[] = [
  {
    name: "the check",
    path: "/en/screening",
    built: "en/screening",
    // The first three questions answer without the scripts; the press after them is kept.
    press: async (page) => {
      for (const option of ["relative", "none", "outside-us"]) {
        await page.locator("label:visible", { has: page.locator(`[value="${option}"]`) }).click();
        await page.getByRole("button", { name: "Continue" }).click();
      }
    },
    arrives: (page) => expect.poll(() => asking(page)).toBe("everInUs"),
  },
  {
    name: "a firm's frame",
    path: "/embed/demo/en",
    built: "embed/demo/en",
    press: (page) => page.getByRole("button", { name: "Begin" }).click(),
    arrives: (page) => expect.poll(() => asking(page)).toBe("screeningFor"),
  },
];

/** The scripts that a built page names, in their order. */
const scriptsOf = ({ built }: Way): string[] => {
  const html = readFileSync(
    new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/server/app/${built}.html`, import.meta.url),
    "utf8",
  );
  return [...html.matchAll(/<script src="([^"]+)"(?![^>]*nomodule)/gi)].map(([, src]) => src!);
};

const lost = (page: Page) => page.getByText("This page cannot work right now.");

/** Lets the first request for a script end as told, and every later one as it would. */
const once = async (page: Page, src: string, end: (route: Route) => Promise<void>) => {
  await page.route((url) => url.pathname === new URL(src, url).pathname, end, { times: 1 });
};

for (const way of ways) {
  for (const [at, src] of scriptsOf(way).entries()) {
    test(`${way.name}, script ${at + 1} lost once: the press is kept and carried out`, async ({ page }) => {
      await once(page, src, (route) => route.abort());
      await page.goto(way.path, { waitUntil: "commit" });
      await way.press(page);
      await way.arrives(page);
      await expect(lost(page)).toBeHidden();
    });

    test(`${way.name}, script ${at + 1} damaged once: the press is kept and carried out`, async ({ page }) => {
      await once(page, src, (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: "class {",
          headers: { "Cache-Control": "max-age=31536000, immutable" },
        }),
      );
      await page.goto(way.path, { waitUntil: "commit" });
      await way.press(page);
      await way.arrives(page);
    });

    test(`${way.name}, script ${at + 1} empty once: the page says so, gets it, and carries the press out`, async ({
      page,
    }) => {
      await page.clock.install();
      await once(page, src, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      await page.goto(way.path, { waitUntil: "load" });
      await way.press(page);
      await page.clock.fastForward(7_000);
      await way.arrives(page);
      await expect(lost(page)).toBeHidden();
    });

    test(`${way.name}, script ${at + 1} lost for good: the page says so and what to do`, async ({ page }) => {
      await page.route(
        (url) => url.pathname === new URL(src, url).pathname,
        (route) => route.abort(),
      );
      await page.goto(way.path, { waitUntil: "commit" });
      await expect(lost(page)).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("link", { name: "Load this page again" })).toBeVisible();
      await expect(page.getByText("Try another browser")).toBeVisible();
    });
  }

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

  test(`${way.name}: a script that never comes is said to be lost, though the page never ends to load`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.route(
      (url) => url.pathname === new URL(scriptsOf(way)[0]!, url).pathname,
      () => {},
    );
    await page.goto(way.path, { waitUntil: "commit" });
    await way.press(page);
    await page.clock.fastForward(31_000);
    await expect(lost(page)).toBeVisible();
    await expect(page.getByRole("link", { name: "Load this page again" })).toBeVisible();
  });

  test(`${way.name}: a browser that can read none of the scripts is told to try another`, async ({ page }) => {
    await page.route("**/_next/static/**/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "class {" }),
    );
    await page.goto(way.path, { waitUntil: "commit" });
    await expect(lost(page)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("Try another browser")).toBeVisible();
  });

  test(`${way.name}: a press made while the scripts are on their way is told to be kept, and counts when they come`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/_next/static/**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(way.path, { waitUntil: "commit" });
    await way.press(page);
    await expect(page.getByText("We have your press.")).toBeVisible();
    release();
    await way.arrives(page);
    await expect(page.getByText("We have your press.")).toBeHidden();
  });
}

test.describe("what comes after the page itself, on the way to a result", () => {
  const [check] = ways as [Way];
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

test("the frame names the firm's phone where its scripts are lost", async ({ page }) => {
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.goto("/embed/demo/en", { waitUntil: "commit" });
  await expect(page.getByText(/^Call .*555/)).toBeVisible({ timeout: 30_000 });
});

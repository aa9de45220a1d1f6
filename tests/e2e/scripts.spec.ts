import { expect, test, type Page, type Route } from "@playwright/test";
import { lost, scriptsOf, ways } from "./scripted.ts";

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
    await expect(page.getByText("Your press is saved.")).toBeVisible();
    release();
    await way.arrives(page);
    await expect(page.getByText("Your press is saved.")).toBeHidden();
  });
}

for (const path of ["/firm/setup", "/firm/inbox"])
  test(`${path}: a script lost for good is said to be lost, and the page works once it comes`, async ({ page }) => {
    let isLost = true;
    const [src] = scriptsOf({ built: path.slice(1) });
    await page.route(
      (url) => url.pathname === new URL(src!, url).pathname,
      (route) => (isLost ? route.abort() : route.continue()),
    );
    await page.goto(path, { waitUntil: "commit" });
    await expect(lost(page)).toBeVisible({ timeout: 30_000 });
    isLost = false;
    await page.getByRole("link", { name: "Load this page again" }).click();
    await expect(page.getByLabel(/passphrase/i).first()).toBeVisible();
    await expect(lost(page)).toBeHidden();
  });

test("the frame names the firm's phone where its scripts are lost", async ({ page }) => {
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.goto("/embed/demo/en", { waitUntil: "commit" });
  await expect(page.getByText(/^Call .*555/)).toBeVisible({ timeout: 30_000 });
});

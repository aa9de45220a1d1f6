import { expect, test, type Page } from "@playwright/test";
import { keepAnswers } from "./kept.ts";
import { eligible, person } from "./person.ts";

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
type Watching = { moved: number };

/** Adds up by how much the page moves in view by itself. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const watching = window as never as Watching;
    watching.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) watching.moved += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
/** How much it moved, once two more frames were drawn. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done((window as never as Watching).moved))),
      ),
  );

for (const width of [360, 1280]) {
  test.describe(`at ${width} px, nothing moves in view when what was waited for arrives:`, () => {
    test.use({ viewport: { width, height: 640 } });
    test.beforeEach(({ page }) => watch(page));

    for (const [path, heading] of [
      ["/en/memo", "There are no answers here yet"],
      ["/en/ask#x", "There are no questions here"],
    ] as const) {
      test(path, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 30_000 });
        expect(await moved(page)).toBeLessThan(0.01);
      });
    }

    test("the screen that a tab's answers lead to", async ({ page }) => {
      const { screeningFor, ...others } = person(eligible);
      await page.setViewportSize({ width, height: 1600 });
      for (const answers of [{ screeningFor }, { screeningFor, ...others }]) {
        await keepAnswers(page, answers);
        await page.goto("/en/screening");
        await page.waitForFunction(() => history.state?.at !== undefined);
        expect(await moved(page)).toBeLessThan(0.01);
      }
      await page.getByRole("button", { name: "See what this means" }).click();
      await page.locator("[data-section=keep]").waitFor();
      await page.reload();
      await page.locator("[data-section=keep]").waitFor();
      expect(await moved(page)).toBeLessThan(0.01);
    });

    test("the memo of a tab's answers", async ({ page }) => {
      await keepAnswers(page, person(eligible));
      await page.goto("/en/memo");
      await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
      expect(await moved(page)).toBeLessThan(0.01);
    });
  });
}

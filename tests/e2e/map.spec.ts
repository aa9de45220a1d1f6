import { expect, test, type Page } from "@playwright/test";
import { questionIds } from "#rules";
import { barriers } from "./barriers.ts";
import { eligible, finish, openReview, person, settled } from "./person.ts";

const view = (page: Page) => page.getByRole("region", { name: "Drawing of the questions" });
const drawnWidth = (page: Page) => page.locator("svg.map").evaluate((map) => map.getBoundingClientRect().width);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("all questions can be read and seen", async ({ page }) => {
    await page.goto("/en/map");
    await expect(page.locator("ol.questions > li")).toHaveCount(questionIds.length);
    await expect(page.locator("svg.map g")).toHaveCount(questionIds.length + 2);
    await expect(page.getByRole("img", { name: /A drawing of every question/ })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("somebody with a keyboard moves over the drawing and zooms", async ({ page }) => {
  // Axe looks at every question and every answer, in the drawing and in the list.
  test.slow();
  await page.goto("/en/map");
  await settled(page);
  await view(page).focus();
  const before = await drawnWidth(page);
  await page.keyboard.press("+");
  expect(await drawnWidth(page)).toBeGreaterThan(before);
  await page.keyboard.press("0");
  expect(await drawnWidth(page)).toBeLessThan(before);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => view(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await barriers(page, { alike: "svg.map g:nth-of-type(n + 9), main li:nth-child(n + 4)" })).toEqual([]);
});

test("the page of all questions fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/en/map");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("the result shows the way that the person took", async ({ page }) => {
  const answers = person(eligible);
  await openReview(page, answers);
  await finish(page);
  await page.getByText("The way, drawn among all the questions").click();
  await expect(page.locator("svg.map g.taken")).toHaveCount(Object.keys(answers).length + 2);
  await expect(page.locator("svg.map polyline.taken")).toHaveCount(Object.keys(answers).length + 1);

  await page.emulateMedia({ forcedColors: "active" });
  const [text, step, taken, other, faint] = await page.evaluate(() => {
    const of = (place: string) => getComputedStyle(document.querySelector(place)!);
    return [
      of("body").color,
      of("[data-section=route] ol svg").color,
      of("svg.map g.taken rect").fill,
      of("svg.map g:not(.taken) rect").fill,
      of("svg.map g:not(.taken)").opacity,
    ];
  });
  expect({ step, taken, faint }).toEqual({ step: text, taken: other, faint: "1" });
});

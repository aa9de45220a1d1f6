import { expect, test, type Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { eligible, finish, openFolds, openReview, person } from "./person.ts";

const section = (page: Page) => page.locator("[data-section=route]");
const titles = (page: Page) =>
  section(page)
    .getByRole("listitem")
    .filter({ has: page.locator("svg text") });

const arrive = async (page: Page, name: string) => {
  await openReview(page, person(name));
  await finish(page);
  await expect(section(page)).toBeVisible();
};

const onPaper = async (page: Page) => {
  await openFolds(page);
  await page.emulateMedia({ media: "print" });
  return section(page).innerText();
};

test("A child abroad who needs surgery: a line of numbered steps that fits a phone, prints whole and passes axe", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arrive(page, eligible);
  const steps = await titles(page).allInnerTexts();
  expect(steps[1]).toContain("Form I-131, one for each person");
  expect(steps.at(-1)).toContain("A new request, with new facts");
  expect(await section(page).locator("ol > li").count()).toBe(steps.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  const lines = await section(page)
    .locator("svg:has(text) line:last-of-type")
    .evaluateAll((drawn) =>
      drawn.map((line) => ({
        height: line.getBoundingClientRect().height,
        item: line.closest("li")!.clientHeight,
      })),
    );
  expect(lines.filter(({ height, item }) => height > item + 2 || height === 0)).toEqual([]);

  expect(await barriers(page, { themes: ["light"], part: (axe) => axe.include("[data-section=route]") })).toEqual([]);

  const paper = await onPaper(page);
  expect(paper).toContain("8 CFR 212.5(f)");
  expect(paper).toContain("Last checked on October 2, 2026");
  const node = await section(page).locator("svg circle").first().boundingBox();
  const words = await titles(page).first().getByText("A lawyer’s look at the case", { exact: true }).boundingBox();
  expect(node!.x + node!.width).toBeLessThanOrEqual(words!.x);
});

test("A page that is read from right to left has the line on the right", async ({ page }) => {
  await arrive(page, eligible);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  const node = await section(page).locator("svg circle").first().boundingBox();
  const words = await titles(page).first().getByText("A lawyer’s look at the case", { exact: true }).boundingBox();
  expect(node!.x).toBeGreaterThanOrEqual(words!.x + words!.width);
});

test("A pregnant woman held by ICE: a lawyer first, then the office that holds her, and no form", async ({ page }) => {
  await arrive(page, "A pregnant woman is held by ICE.");
  expect((await titles(page).allInnerTexts())[0]).toContain("A lawyer first");
  await expect(section(page)).toContainText("That is ICE or CBP, not USCIS.");
  expect(await section(page).locator("ol").innerText()).not.toMatch(/Form (I|G)-/);
});

test("A man at a port of entry: CBP decides, a lawyer comes first, and no form", async ({ page }) => {
  await arrive(page, "A man waits at a port of entry with a sick child.");
  expect((await titles(page).allInnerTexts())[0]).toContain("A lawyer first");
  await expect(section(page)).toContainText("CBP (US Customs and Border Protection) decides");
  expect(await section(page).locator("ol").innerText()).not.toMatch(/Form (I|G)-/);
});

test("A man inside the US: the warning stands once, and there are no steps", async ({ page }) => {
  await arrive(page, "A man overstayed and lives in the US, with no military family.");
  await expect(section(page).locator("ol")).toHaveCount(0);
  await expect(section(page)).toContainText("no steps are listed here");
  await expect(page.getByText("Please do not send forms to the government")).toHaveCount(1);
});

import { expect, test, type Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { eligible, finish, openReview, person } from "./person.ts";
import { requestsOf } from "./requests.ts";

/** Opens the result of somebody whose answers are in the tab already. */
const result = async (page: Page, name: string) => {
  await openReview(page, person(name));
  await finish(page);
  await expect(page.locator("h1")).toBeFocused();
};
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("a woman held by ICE reads first what to do, then her other ways, then where to find help", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await result(page, "A pregnant woman is held by ICE.");
  const requests = requestsOf(page);

  await expect(section(page, "Who decides when a person is held")).toBeVisible();
  const paths = section(page, "Other paths to look at");
  expect(await paths.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
    "Parole from custody",
    "Cancellation of removal by a judge",
    "Parole after a credible fear interview",
    "Release on bond",
    "Asylum",
    "Protection for victims (U, T or VAWA)",
  ]);
  await paths.getByText("8 CFR 212.5(b) (introductory text)").first().click();
  await expect(paths.getByRole("blockquote").first()).toBeVisible();
  const lists = page.locator("details").filter({ hasText: "Find a lawyer" });
  await expect(lists.getByText("Not checked by us yet.").first()).toBeVisible();
  await expect(page.getByText(/^About 24 %/)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(requests, "no request").toEqual([]);

  expect(await barriers(page, { themes: ["light"], part: (axe) => axe.include("main") })).toEqual([]);
});

test("a child abroad: no US number, the one dated rate with its report, care at the end", async ({ page }) => {
  await result(page, eligible);
  const text = await page.locator("main").innerText();
  expect(text).not.toMatch(/\b(911|988)\b/);
  expect(text.match(/24 %/g)).toHaveLength(1);
  await expect(page.getByRole("link", { name: "GAO-08-282" })).toHaveAttribute(
    "href",
    "https://www.gao.gov/products/GAO-08-282",
  );
  const care = section(page, "Please take care");
  expect(await care.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(
    expect.arrayContaining(["Beware of fraud", "Papers and signatures", "If the answer is “no”"]),
  );
  await expect(page.getByRole("heading", { name: "Beware of fraud" })).toHaveCount(1);
});

import { expect, test } from "@playwright/test";
import { lengths, minutesFor } from "#lib/questionnaire/length.ts";
import { version } from "#rules";
import { allHasCome, alwaysIdle } from "./chunks.ts";
import { keepAnswers } from "./kept.ts";
import { asking, open, settled } from "./person.ts";
import { requestsOf } from "./requests.ts";

test("the start page says what this is, and how many questions there are", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await page.goto("/en");
  await expect(page.getByText("Not a government website", { exact: true })).toBeVisible();
  await expect(page.getByText("No lawyer has reviewed this check yet")).toBeVisible();
  await expect(
    page.getByText(
      `about ${lengths.median} short questions, in about ${minutesFor(lengths.median)} minutes. Nobody is asked more than ${lengths.most}`,
    ),
  ).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText(version.version);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/screening$/);
  await expect(page.getByRole("radio").first()).toBeVisible();
  expect(refused).toEqual([]);
});

test("a saved file is opened from the start page, and from the foot of every page", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("main").getByRole("link", { name: "Open a saved file" }).click();
  await expect(page).toHaveURL(/\/en\/open$/);
  await page.goto("/en/screening");
  await page.getByRole("contentinfo").getByRole("link", { name: "Open a saved file" }).click();
  await expect(page).toHaveURL(/\/en\/open$/);
});

for (const width of [360, 1280]) {
  test(`with answers in the tab the check goes on, and nothing moves for it in ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/en");
    await settled(page);
    const before = await page.getByRole("link", { name: "Start", exact: true }).boundingBox();
    await keepAnswers(page, { screeningFor: "relative" });
    const sent = await page.goto("/en");
    expect(await sent?.text()).not.toContain("<span>Go on</span>");
    const way = page.getByRole("link", { name: "Go on", exact: true });
    await expect(way).toBeVisible();
    expect(await way.boundingBox()).toEqual(before);
    await way.click();
    await expect(page.locator("[data-question=personUsStatus]")).toBeVisible();
  });
}

test("the skip link is the first stop and leads to the main content", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("rules that were not checked for 90 days say so", async ({ page }) => {
  const shown = page.getByText("more than 90 days ago");
  await page.clock.setFixedTime(Date.parse(version.date) + 89 * 86_400_000);
  await page.goto("/en");
  await settled(page);
  await expect(shown).toHaveCount(0);
  await page.clock.setFixedTime(Date.parse(version.date) + 91 * 86_400_000);
  await page.goto("/en");
  await settled(page);
  await expect(shown).toBeVisible();
});

test("nothing is asked of the server once the questions are open", async ({ page }) => {
  await alwaysIdle(page);
  await open(page);
  await allHasCome(page);
  const requests = requestsOf(page);
  for (const link of await page.getByRole("banner").getByRole("link").all()) await link.hover();
  const first = await asking(page);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.poll(() => asking(page)).not.toBe(first);
  expect(requests).toEqual([]);
});

test("in print there are no tools and the paper is light", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/en");
  await expect(page.getByRole("link", { name: "Leave quickly" })).toBeHidden();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the start page can be read, and the questions say what they need", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Beware of fraud" })).toBeVisible();
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/screening$/);
    expect(await page.content()).toMatch(/<noscript>.*These questions need JavaScript\..*<\/noscript>/);
  });
});

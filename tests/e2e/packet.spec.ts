import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import mammoth from "mammoth";
import { eligible, finish, openReview, person } from "./person.ts";

const seeded = async (page: Page, name: string) => {
  await openReview(page, person(name));
  await finish(page);
};
const button = (page: Page) => page.getByRole("button", { name: "Download as a Word file" });
const preview = (page: Page) => page.getByText("Look at the outline here");

test("Without a network, one press saves the outline, which another reader opens.", async ({ page, context }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  await seeded(page, eligible);
  await expect(page.locator("[data-section=show]").getByText("works without a network")).toBeVisible();
  await context.setOffline(true);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:")) requests.push(request.url());
  });

  const [download] = await Promise.all([page.waitForEvent("download"), button(page).click()]);
  expect(download.suggestedFilename()).toBe("outline.docx");
  const { value: text } = await mammoth.extractRawText({
    buffer: readFileSync(await download.path()),
  });
  expect(text).toContain("Reason: Medical treatment");
  expect(text).toContain("List of exhibits");
  expect(text).toContain("Passport or other identity paper");
  expect(text).toContain("[Date]");
  await expect(page.getByText("The file “outline.docx” is saved.")).toBeVisible();
  expect(requests, "nothing is asked of the server at a press").toEqual([]);
  expect(complaints).toEqual([]);
});

test("The outline on the page has the same headings, and fits a narrow phone.", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await seeded(page, eligible);
  await preview(page).click();
  await expect(page.getByRole("heading", { name: "Cover letter" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Checklist" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("A person inside the US gets no outline, and reads why.", async ({ page }) => {
  await seeded(page, "A man overstayed and lives in the US, with no military family.");
  await expect(page.getByText("Filing from inside the US can bring risks")).toBeVisible();
  await expect(button(page)).toHaveCount(0);
  await expect(preview(page)).toHaveCount(0);
});

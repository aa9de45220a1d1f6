import { expect } from "@playwright/test";
import { languages } from "#lib/i18n/locales.ts";
import { version } from "#rules";
import { walkFrame } from "./frame.ts";
import { test, visit } from "./hosted.ts";
import { asking, eligible, open, person, walk } from "./person.ts";
import { goOnIn, textOf } from "./tongue.ts";

test("a person who changes the language at a question stands at the same question with their answers", async ({
  page,
}) => {
  await open(page);
  await walk(page, person(eligible), { until: "deadline" });
  await page.locator('#languages a[hreflang="ar"]').click();
  await page.waitForURL("**/ar/screening");
  await expect.poll(() => asking(page)).toBe("deadline");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const label = textOf("ar", "basis", "deadline", "options", "within-7-days");
  await page.locator('[value="within-7-days"]').check();
  await expect(page.getByText(label, { exact: true })).toBeVisible();
  await goOnIn(page, "ar");
  await expect.poll(() => asking(page)).not.toBe("deadline");
});

test("a person who changes the language at the result is at the result", async ({ page }) => {
  await open(page);
  await walk(page, person(eligible));
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
  await page.locator('#languages a[hreflang="es"]').click();
  await page.waitForURL("**/es/screening");
  await page.locator("[data-section=keep]").waitFor();
  await expect(page.locator("h1:visible")).toHaveText(textOf("es", "result", "outcomes", "likely-eligible", "heading"));
});

test.describe("a browser that asks for French, then Spanish", () => {
  test.use({ locale: "es-MX" });

  test("is offered the page in Spanish, and not led there", async ({ page }) => {
    await page.goto("/en/law");
    const offer = page.locator("[data-offers] a");
    await expect(offer).toHaveText(textOf("es", "site", "offer"));
    await expect(page).toHaveURL(/\/en\/law$/);
    await offer.click();
    await page.waitForURL("**/es/law");
    await expect(page.locator("[data-offers] a")).toHaveCount(0);
  });
});

test("without script every language leads to its start page by its own name", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/screening");
  await page.getByRole("link", { name: languages.ru.name, exact: true }).click();
  await expect(page).toHaveURL(/\/ru$/);
  await context.close();
});

test("in a firm's frame the words change and the answers stay", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/plain`);
  const first = { screeningFor: person(eligible).screeningFor } as never;
  await walkFrame(frame, first).catch(() => {});
  await expect.poll(() => frame.locator("[data-question]").getAttribute("data-question")).toBe("personUsStatus");
  await frame.locator('header a[hreflang="ar"]').click();
  await expect(frame.locator("html")).toHaveAttribute("lang", "ar");
  await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(frame.locator("[data-question] h1")).toContainText(
    /* the voice of a relative */ textOf("ar", "location", "personUsStatus", "ask").match(
      /relative \{([^}]*)\}/,
    )?.[1] ?? "-",
  );
  await expect(frame.locator('header a[hreflang="en"]')).toBeVisible();
  expect(frame.url()).toMatch(/\/embed\/demo\/en/);
  await frame.locator('[value="none"]').check();
  await frame.getByRole("button", { name: textOf("ar", "screening", "continue"), exact: true }).click();
  await expect.poll(() => frame.locator("[data-question]").getAttribute("data-question")).toBe("personLocation");
});

test("in a firm's frame the note that the rules are old follows the language", async ({ page, hosts }) => {
  await page.clock.setFixedTime(Date.parse(version.date) + 91 * 86_400_000);
  const frame = await visit(page, `${hosts.listed}/plain`);
  await expect(frame.getByText("more than 90 days ago")).toBeVisible();
  await frame.getByRole("button", { name: "Begin" }).click();
  await frame.locator("[data-question]").waitFor();
  await frame.locator('header a[hreflang="ar"]').click();
  const [, after = "-"] = textOf("ar", "result", "age", "old").split("{days}");
  await expect(frame.getByText(after.split(".")[0]!.trim())).toBeVisible();
  await expect(frame.getByText("more than 90 days ago")).toHaveCount(0);
});

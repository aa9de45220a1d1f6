import { expect, test, type Page } from "@playwright/test";
import evidence from "#lib/i18n/messages/en/evidence.json" with { type: "json" };
import route from "#lib/i18n/messages/en/route.json" with { type: "json" };
import { wordsOf } from "../poppler.ts";
import { losing } from "./chunks.ts";
import { eligible, openParts, openReview, person } from "./person.ts";

const people = [
  eligible,
  "A tourist would like to attend a wedding.",
  "A pregnant woman is held by ICE.",
  "A man overstayed and lives in the US, with no military family.",
  "A person with a strong medical case does not know whether a removal was ever ordered.",
];
const most = 1500;

const result = async (page: Page, name: string) => {
  await openReview(page, person(name));
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
};
const elements = (page: Page) => page.locator("*").count();
const part = (page: Page, name: string) => page.locator(`[data-section=${name}]`);
const openPart = (page: Page, name: string) => part(page, name).locator("summary").first().click();

for (const name of people) {
  test(`has fewer than ${most} elements until its parts are opened: ${name}`, async ({ page }) => {
    await result(page, name);
    const folded = await elements(page);
    expect(folded).toBeLessThan(most);
    expect(await page.locator(".part > details > summary h2").count()).toBeGreaterThan(4);
    await openParts(page);
    expect(await elements(page), "what stands in its parts is drawn by then").toBeGreaterThan(folded + 50);
  });
}

test("printed without a part being opened, it has every part on paper, and none on the screen after that", async ({
  page,
}) => {
  await result(page, eligible);
  await openPart(page, "fees");
  await expect(part(page, "fees").locator("h3").first()).toBeVisible();
  const before = await elements(page);
  await page.evaluate(() => void (document.documentElement.dataset.paper = "whole"));
  const words = wordsOf(await page.pdf({ format: "Letter" })).replace(/\s+/g, " ");
  for (const [name, said] of [
    ["evidence", evidence.intro],
    ["route", route.lead["likely-eligible"]],
  ] as const) {
    expect(words).toContain(said);
    await expect(part(page, name)).not.toContainText(said);
  }
  expect(await elements(page)).toBe(before);
});

test("copied whole without a part being opened, the text has every part", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await result(page, eligible);
  await openPart(page, "keep");
  await page.getByRole("button", { name: "Copy everything" }).click();
  await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const said of [evidence.intro, route.lead["likely-eligible"]]) expect(copied).toContain(said);
  await expect(part(page, "evidence")).not.toContainText(evidence.intro);
});

test("a step leads to a part that nobody opened, which is drawn there and has the focus", async ({ page }) => {
  await result(page, eligible);
  await page.locator("[data-outcome] .button").click();
  await expect(part(page, "evidence").getByText(evidence.intro)).toBeInViewport();
  await expect(part(page, "evidence").locator("summary h2")).toBeFocused();
});

test("where the parts do not arrive, the result stands, an opened part says so, and they come when asked again", async ({
  page,
}) => {
  const loss = await losing(page, evidence.intro);
  await openReview(page, person(eligible));
  await page.getByRole("button", { name: "See what this means" }).click();
  await openPart(page, "evidence");
  await expect(part(page, "evidence").getByText("This part did not arrive.")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("h1:visible")).toHaveText("Humanitarian parole may be possible");
  expect(loss.count).toBeGreaterThan(0);

  loss.isOn = false;
  await part(page, "evidence").getByRole("button", { name: "Try again" }).click();
  await expect(part(page, "evidence").getByText(evidence.intro)).toBeVisible();
  await openPart(page, "route");
  await expect(part(page, "route").getByText(route.lead["likely-eligible"])).toBeVisible();
});

import { expect, test } from "@playwright/test";
import { eligible, openReview, person } from "./person.ts";

const people = [
  eligible,
  "A patient whom no US hospital has agreed to treat yet.",
  "A patient could be treated at home in part only.",
  "Parents wait to adopt a child in danger and have custody.",
  "A disabled sister who cannot live alone has a U visa case.",
  "The funeral is on Friday and she holds a valid B-2 visa.",
  "A tourist would like to attend a wedding.",
  "A US citizen asks for herself.",
  "A green-card holder abroad lost the card.",
  "A pregnant woman is held by ICE.",
  "A man overstayed and lives in the US, with no military family.",
  "A man waits at a port of entry with a sick child.",
  "Someone wants cheaper treatment that can be had at home.",
];

for (const who of people) {
  test(`on the first screen of a phone: what it means, why, and what to do next: ${who}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openReview(page, person(who));
    await page.getByRole("button", { name: "See what this means" }).click();
    await page.locator("[data-section=keep]").waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const bottomOf = (selector: string) =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll(`[data-outcome] ${wanted}`)].at(-1);
        return found ? Math.round(found.getBoundingClientRect().bottom) : Infinity;
      }, selector);
    expect(await bottomOf("h1"), "the heading").toBeLessThan(400);
    expect(await bottomOf("details summary"), "the provision").toBeLessThan(740);
    expect(await page.locator("[data-outcome] ol > li").count()).toBe(3);
    expect(await bottomOf("ol > li:first-child"), "the first step").toBeLessThan(740);
    expect(await page.locator("[data-outcome] .button").count(), "one filled button").toBe(1);

    await page.locator("[data-outcome] .button").click();
    const focused = await page.evaluate(() => {
      const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
      return { isMoved: scrollY > 0, top };
    });
    expect(focused.isMoved, "the button leads to the section that says how").toBe(true);
    expect(focused.top).toBeGreaterThanOrEqual(-1);
    expect(focused.top).toBeLessThan(740);
  });
}

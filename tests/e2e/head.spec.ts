import { expect, test } from "@playwright/test";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { determine, isDangerTheFirstStep, resultKindOf, resultKinds, type Answers } from "#rules";
import { checkCases } from "#rules/cases";
import { openReview, person } from "./person.ts";

const cases = checkCases();
const kindOf = (answers: Answers) => {
  const determination = determine(answers);
  return resultKindOf(determination, answers, pointsToSettle(answers, determination).length);
};
const reasonsOf = ({ answers }: { answers: Answers }) => determine(answers).reasons.length;
/**
 * Of each kind of result the first person of the cases, and the one with the most reasons to tell; but nobody whose
 * harm comes soon, for whom help stands before the head.
 */
const people = resultKinds.flatMap((kind) => {
  const ofKind = cases.filter(({ answers }) => kindOf(answers) === kind && !isDangerTheFirstStep(answers));
  const [most] = ofKind.toSorted((a, b) => reasonsOf(b) - reasonsOf(a));
  if (!ofKind[0] || !most) throw new Error(`nobody in the cases gets ${kind}`);
  return [...new Set([ofKind[0].name, most.name])];
});
const height = 640;

for (const who of people) {
  test(`on the first screen of a phone: what it means, why, and what to do next: ${who}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height });
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
    expect(await bottomOf("details summary"), "the provision").toBeLessThan(height);
    expect(await page.locator("[data-outcome] ol > li").count()).toBe(3);
    expect(await bottomOf("ol > li:first-child"), "the first step").toBeLessThan(height);
    expect(await page.locator("[data-outcome] .button").count(), "one filled button").toBe(1);

    await page.locator("[data-outcome] .button").click();
    const focused = await page.evaluate(() => {
      const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
      return { isMoved: scrollY > 0, top };
    });
    expect(focused.isMoved, "the button leads to the section that says how").toBe(true);
    expect(focused.top).toBeGreaterThanOrEqual(-1);
    expect(focused.top).toBeLessThan(height);
  });
}

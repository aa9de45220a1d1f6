import { expect, test, type Page } from "@playwright/test";
import { answer, arrived, heldScripts, pick, press } from "./opening.ts";
import { asking } from "./person.ts";

/**
 * Holds the screen pressed, as a finger does, until it is let go. A browser without a screen on a busy machine at times
 * lets go of a held mouse button by itself; a state that its tools have set stays.
 */
const holdPressed = async (page: Page) => {
  const screen = "[data-opening]:not([hidden])";
  const tools = await page.context().newCDPSession(page);
  await tools.send("DOM.enable");
  await tools.send("CSS.enable");
  const { root } = await tools.send("DOM.getDocument");
  const { nodeId } = await tools.send("DOM.querySelector", { nodeId: root.nodeId, selector: screen });
  await tools.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: ["active"] });
  await expect(page.locator(`${screen}:active`)).toHaveCount(1);
  return () => tools.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [] });
};

/**
 * Both screens are in the page while the press lasts: its own, and the one that waits to take its place. The page comes
 * with one in each of three voices.
 */
const bothStand = (page: Page) => expect(page.locator("[data-question=personUsStatus]")).toHaveCount(4);

test.describe("A press that has begun when the script comes counts when it ends", () => {
  let release = () => {};
  test.beforeEach(async ({ page }) => {
    release = await heldScripts(page);
    await page.goto("/en/screening", { waitUntil: "commit" });
    await answer(page, "myself");
  });

  test("on an option", async ({ page }) => {
    const letGo = await holdPressed(page);
    release();
    await bothStand(page);
    await pick(page, "none");
    await letGo();
    await arrived(page);
    await expect(page.locator("[value=none]:visible")).toBeChecked();
    await expect(page.locator("[data-opening='1']")).toHaveCount(0);
    await press(page, "Continue");
    await expect.poll(() => asking(page)).toBe("personLocation");
  });

  test("on Continue, far down the page, which does not move under it", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await pick(page, "none");
    await page.getByRole("button", { name: "Continue" }).hover();
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).toBeGreaterThan(0);
    await holdPressed(page);
    release();
    await bothStand(page);
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    // The screen that it leads to is not pressed.
    await press(page, "Continue");
    await arrived(page);
    await expect.poll(() => asking(page)).toBe("personLocation");
  });
});

import type { Page } from "@playwright/test";
import { settled } from "./person.ts";

/** Holds every script back until it is released. */
export const heldScripts = async (page: Page) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
};

/** The question that a reader sees; hidden ones wait for theirs. */
export const shown = (page: Page) => page.locator("[data-question]:visible").getAttribute("data-question");
export const pick = async (page: Page, option: string) => {
  await page.locator("label:visible", { has: page.locator(`[value="${option}"]`) }).click();
};
export const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
export const answer = async (page: Page, option: string) => {
  await pick(page, option);
  await press(page, "Continue");
};
export const arrived = async (page: Page) => {
  await page.waitForFunction(() => history.state?.at !== undefined);
  await settled(page);
};

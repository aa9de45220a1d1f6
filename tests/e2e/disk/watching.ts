import { expect } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import { wordsIn, wordsInCopies } from "./profile.ts";
import { controls, telling } from "./telling.ts";

/** Opens a page without a script under a title that is there from its first moment: browsers soon stop to write down new ones. */
export const openTitled = async (page: Page, app: string, title: string) => {
  await page.evaluateOnNewDocument((title) => {
    addEventListener("DOMContentLoaded", () => void (document.title = title));
  }, title);
  await page.goto(`${app}/robots.txt`);
};

let marks = 0;

/** Waits until the disk has what was done last, in every place where browsers write what was done. */
export const flushed = async (browser: Browser, page: Page, profile: string, app: string) => {
  const mark = `mark${(marks += 1)}x`;
  const [store, state, title] = ["store", "state", "title"].map((kind) => mark + kind) as [string, string, string];
  await page.evaluate(
    (store, state) => {
      sessionStorage.setItem(store, store);
      history.replaceState({ ...history.state, mark: state }, "");
    },
    store,
    state,
  );
  const other = await browser.newPage();
  await openTitled(other, app, title);
  const places = () => Object.keys(wordsIn(profile, [store, state, title])).sort();
  await expect.poll(places, { timeout: 180_000, intervals: [500] }).toEqual([state, store, title]);
  await other.close();
  await page.bringToFront();
  await page.evaluate((store) => sessionStorage.removeItem(store), store);
};

/** The two halves of what the tab keeps: the name of its window, and what it stores; each by its first and last letters. */
export const halvesIn = async (page: Page) => {
  const [name = "", stored = ""] = await page.evaluate(() => [window.name, ...Object.values(sessionStorage)]);
  const [own, other] = [name, stored].map((half) => (half === "" ? [] : [half.slice(0, 40), half.slice(-44, -4)]));
  return { own: own!, other: other! };
};
type Halves = Awaited<ReturnType<typeof halvesIn>>;

/** One half is on the disk, as it is of every tab; the other is not, nor is any word. */
export const nothingIn = (profile: string, when: string, { own, other }: Halves) => {
  expect(wordsIn(profile, [...telling, ...controls, ...own]), when).toEqual({});
  expect(Object.keys(wordsIn(profile, other)), when).toHaveLength(other.length);
  expect(wordsInCopies(profile, ['"answers":{', '"screeningFor":"']), when).toEqual({});
};

/** What is left of the tab's own: its name, and what it stores beside the marks of a crash's last moment. */
export const leftIn = (page: Page) =>
  page.evaluate(() => [window.name, ...Object.keys(sessionStorage).filter((key) => !key.startsWith("mark"))]);

/** The tab of the check, which the browser opened again by itself. */
export const restored = async (browser: Browser): Promise<Page> => {
  const addresses = async () => (await browser.pages()).map((page) => page.url());
  await expect.poll(async () => (await addresses()).join(" "), { timeout: 60_000 }).toContain("/en/screening");
  const page = (await browser.pages()).find((one) => one.url().endsWith("/en/screening"))!;
  await page.bringToFront();
  await page.waitForFunction(() => history.state?.at !== undefined && document.querySelector("h1"));
  return page;
};

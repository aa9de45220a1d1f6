import type { Page } from "@playwright/test";
import { save } from "#lib/tab/screening.ts";
import { joined } from "#lib/tab/shares.ts";
import { textIn } from "#lib/tab/tab.ts";
import type { Answers } from "#rules";
import { storeIn } from "../store.ts";

type Tab = { name: string; entries: [key: string, text: string][] };

/** Runs a part of the product here as if in that tab, and says what it gave and how it left the tab. */
const inTab = <T>({ name, entries }: Tab, run: () => T): { gave: T; tab: Tab } => {
  const kept = new Map(entries);
  const window = { name };
  const before = (["window", "sessionStorage"] as const).map(
    (one) => [one, Object.getOwnPropertyDescriptor(globalThis, one)] as const,
  );
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  Object.defineProperty(globalThis, "sessionStorage", { value: storeIn(kept), configurable: true });
  try {
    return { gave: run(), tab: { name: window.name, entries: [...kept] } };
  } finally {
    for (const [one, was] of before) {
      if (was) Object.defineProperty(globalThis, one, was);
      else Reflect.deleteProperty(globalThis, one);
    }
  }
};

/** What a new tab holds once the product has kept something in it. */
const tabWith = (keep: () => void): Tab => inTab({ name: "", entries: [] }, keep).tab;

const tabOf = (page: Page): Promise<Tab> =>
  page.evaluate(() => ({
    name: window.name,
    entries: Object.entries(sessionStorage) as [string, string][],
  }));

/** Keeps something in the tab of a page, as the product does, before the check opens in it. */
export const keepInTab = async (page: Page, keep: () => void): Promise<void> => {
  await page.goto("/robots.txt");
  await page.evaluate(({ name, entries }) => {
    window.name = name;
    for (const [key, text] of entries) sessionStorage.setItem(key, text);
  }, tabWith(keep));
};

export const keepAnswers = (page: Page, answers: object) => keepInTab(page, () => save(answers as Answers));

/** What the product reads in the tab of a page under a name; null where there is nothing. */
export const keptAs = async (page: Page, name: string): Promise<string | null> =>
  inTab(await tabOf(page), () => textIn(name)).gave;

/** All that the tab of a page keeps, as one text. */
export const allKept = async (page: Page): Promise<string> => {
  const { name, entries } = await tabOf(page);
  return entries.map(([, sealed]) => joined({ key: name, sealed }) ?? sealed).join();
};

/** How many texts the tab has left, counting the name of its window. */
export const leftIn = async (page: Page): Promise<number> => {
  const { name, entries } = await tabOf(page);
  return entries.length + (name === "" ? 0 : 1);
};

import { afterEach, beforeEach, vi } from "vitest";
import { wipe } from "#lib/tab/tab.ts";
import { storeIn } from "./store.ts";

/** A tab as a test finds it: what its storage holds, and its window. */
export type Tab = { kept: Map<string, string>; window: { name: string } };

/** The tab of a test: a new one for each test of the file or group that calls this. */
export const freshTab = (): Tab => {
  const tab: Tab = { kept: new Map(), window: { name: "" } };
  beforeEach(() => {
    tab.kept.clear();
    tab.window.name = "";
    vi.stubGlobal("sessionStorage", storeIn(tab.kept));
    vi.stubGlobal("window", tab.window);
  });
  afterEach(() => vi.unstubAllGlobals());
  return tab;
};

/** The page is loaded again: what it had in memory is gone, what the tab keeps is there. */
export const reload = ({ kept, window }: Tab): void => {
  const [entries, name] = [[...kept], window.name];
  wipe();
  for (const [key, text] of entries) kept.set(key, text);
  window.name = name;
};

/** What a tab has left of what it kept: an empty one keeps nothing and has no name. */
export const left = ({ kept, window }: Tab): unknown[] => [
  ...kept.keys(),
  ...(window.name === "" ? [] : [window.name]),
];

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import { chromium, flags } from "../../chromium.ts";
import { firefox } from "../../firefox.ts";

type End = "the end" | "a crash";

/** A whole browser with a profile of its own on the disk. */
export type Kind = {
  name: string;
  /** After what its tabs open again: a driven Firefox opens none after it was told to end. */
  reopens: readonly End[];
  /** Sets the profile up, before each start. */
  prepare: (profile: string) => void;
  start: (profile: string) => Promise<Browser>;
};

const settings = {
  "browser.startup.page": 3,
  "browser.sessionstore.resume_from_crash": true,
  "browser.sessionstore.restore_on_demand": false,
  "browser.sessionstore.interval": 1000,
  // By itself Firefox writes no storage of more than 2 kB, so that ours would not be looked at.
  "browser.sessionstore.dom_storage_limit": 1_000_000,
  "toolkit.startup.max_resumed_crashes": -1,
};

export const kinds: readonly Kind[] = [
  {
    name: "Chromium",
    reopens: ["the end", "a crash"],
    prepare: (profile) => {
      mkdirSync(join(profile, "Default"), { recursive: true });
      const file = join(profile, "Default", "Preferences");
      const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
      const session = { ...before.session, restore_on_startup: 1 };
      // As if somebody had said yes when it asks, after a crash, whether to open the tabs again.
      writeFileSync(file, JSON.stringify({ ...before, session, profile: { ...before.profile, exit_type: "Normal" } }));
    },
    start: (userDataDir) =>
      puppeteer.launch({
        executablePath: chromium() ?? playwright.executablePath(),
        headless: true,
        userDataDir,
        // Chromium writes storage ever more seldom the more often it changes; so it writes each change at once.
        args: [...flags, "--enable-aggressive-domstorage-flushing"],
        ignoreDefaultArgs: ["about:blank"],
      }),
  },
  {
    name: "Firefox",
    reopens: ["a crash"],
    prepare: () => {},
    start: (userDataDir) =>
      puppeteer.launch({
        browser: "firefox",
        executablePath: firefox(),
        headless: true,
        userDataDir,
        extraPrefsFirefox: settings,
      }),
  },
];

import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { asking } from "./person.ts";

type Way = {
  name: string;
  path: string;
  built: string;
  press: (page: Page) => Promise<void>;
  arrives: (page: Page) => Promise<void>;
};

/** The two pages that cannot work without their scripts. */
export const ways: readonly Way[] = [
  {
    name: "the check",
    path: "/en/screening",
    built: "en/screening",
    // The first three questions answer without the scripts; the press after them is kept.
    press: async (page) => {
      for (const option of ["relative", "none", "outside-us"]) {
        await page.locator("label:visible", { has: page.locator(`[value="${option}"]`) }).click();
        await page.getByRole("button", { name: "Continue" }).click();
      }
    },
    arrives: (page) => expect.poll(() => asking(page)).toBe("everInUs"),
  },
  {
    name: "a firm's frame",
    path: "/embed/demo/en",
    built: "embed/demo/en",
    press: (page) => page.getByRole("button", { name: "Begin" }).click(),
    arrives: (page) => expect.poll(() => asking(page)).toBe("screeningFor"),
  },
];

/** The scripts that a built page names, in their order. */
export const scriptsOf = ({ built }: Pick<Way, "built">): string[] => {
  const html = readFileSync(
    new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/server/app/${built}.html`, import.meta.url),
    "utf8",
  );
  return [...html.matchAll(/<script src="([^"]+)"(?![^>]*nomodule)/gi)].map(([, src]) => src!);
};

/** What is said where the scripts are lost. */
export const lost = (page: Page) => page.getByText("This page cannot work right now.");

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = fileURLToPath(new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/static/chunks/`, import.meta.url));

/** The scripts of the build that hold these words, by file name. Throws where none does. */
const holding = (words: string): string[] => {
  const found = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(folder + name, "utf8").includes(words),
  );
  if (found.length === 0) throw new Error(`no script of the build holds "${words}"`);
  return found;
};

/** Loses each script that holds these words, until told otherwise. */
export const losing = async (page: Page, words: string) => {
  const loss = { isOn: true, count: 0 };
  for (const name of holding(words))
    await page.route(`**/_next/static/chunks/${name}`, (route) => {
      if (!loss.isOn) return route.continue();
      loss.count += 1;
      return route.abort();
    });
  return loss;
};

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import casefile from "#lib/i18n/messages/en/casefile.json" with { type: "json" };
import evidence from "#lib/i18n/messages/en/evidence.json" with { type: "json" };

const folder = fileURLToPath(new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/static/chunks/`, import.meta.url));

/** The scripts of the build that hold these words, by file name. Throws where none does. */
export const holding = (words: string): string[] => {
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

/** Waits until a script that holds these words has come whole. */
const come = (page: Page, words: string) =>
  page.waitForFunction(
    (names) =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).some(
        ({ name, responseEnd }) => responseEnd > 0 && names.some((one) => name.includes(one)),
      ),
    holding(words),
  );

/** A busy machine is seldom idle: what waits for an idle moment begins at once, one after another as before. */
export const alwaysIdle = (page: Page) =>
  page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: (done: () => void) => setTimeout(done) }));

/** Words of the law that stand in the book of law alone. */
export const lawful = "for urgent humanitarian reasons or significant public benefit any alien";

/** Waits until all has come that a result in English can say; what writes files may still be on its way. */
export const resultHasCome = async (page: Page) => {
  for (const words of [evidence.intro, lawful, casefile.save.heading]) await come(page, words);
};

/** Waits until the tools have come that write files, which are asked for last in every language. */
export const toolsHaveCome = async (page: Page) => {
  for (const words of ["VCALENDAR", "wordprocessingml"]) await come(page, words);
};

/** Waits until all has come that a check in English can need without a network. */
export const allHasCome = async (page: Page) => {
  await toolsHaveCome(page);
  await resultHasCome(page);
};

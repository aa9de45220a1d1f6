import { writeFileSync } from "node:fs";
import { isLocale } from "../i18n/locales.ts";
import { madeFromPath } from "./words/flat.ts";
import { faultsInLanguage } from "./words/language.ts";
import { confirmed } from "./words/stale.ts";
import { run, wordsIn } from "./terminal.ts";

const usage = `usage: npm run words -- <language> [file]      what is missing, wrong or made from another English
       npm run words -- <language> --confirm all    every message says what the English says today
       npm run words -- <language> --confirm <address>`;

/** `npm run words`: compares the words of a language with the English, and keeps which English they were made from. */
await run((words) => {
  const { options, plain } = wordsIn(words, { valued: ["confirm"], most: 2 });
  const [locale = "", file] = plain;
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale)) throw new Error(usage);
  const confirm = options.get("confirm");
  if (confirm !== undefined) {
    const marks = confirmed(locale, confirm === "all" ? "all" : [confirm]);
    writeFileSync(madeFromPath(locale), `${JSON.stringify(marks, null, 1)}\n`);
  }
  const faults = faultsInLanguage(locale, file);
  process.stdout.write(faults.map((fault) => `${fault}\n`).join(""));
  if (!isLocale(locale)) process.stdout.write(`${locale} has no row in lib/i18n/locales.ts yet.\n`);
  if (faults.length > 0) process.exitCode = 1;
});

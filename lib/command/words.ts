import { existsSync, writeFileSync } from "node:fs";
import { isLocale } from "../i18n/locales.ts";
import { allMessages, folderOf, madeFromPath } from "./words/flat.ts";
import { faultsInLanguage } from "./words/language.ts";
import { toReview } from "./words/review.ts";
import { confirmed } from "./words/stale.ts";
import { complain, run, wordsIn } from "./terminal.ts";

const usage = `usage: npm run words -- <language> [file]      what is missing, wrong or made from another English
       npm run words -- <language> --confirm all    every message says what the English says today
       npm run words -- <language> --confirm <address>
       npm run words -- <language> --review         texts of unusual length, and texts that are hard to read`;

const confirm = (locale: string, address: string): void => {
  if (address !== "all" && !(address in allMessages("en")))
    throw new Error(`${address}: no message has this address`);
  const marks = confirmed(locale, address === "all" ? "all" : [address]);
  writeFileSync(madeFromPath(locale), `${JSON.stringify(marks, null, 1)}\n`);
};

/** `npm run words`: compares the words of a language with the English, and keeps which English they were made from. */
await run((words) => {
  const { options, plain } = wordsIn(words, { options: ["review"], valued: ["confirm"], most: 2 });
  const [locale = "", file] = plain;
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) || locale === "en") throw new Error(usage);
  if (!existsSync(folderOf(locale))) throw new Error(`${folderOf(locale)}: no such folder`);
  if (options.has("review")) {
    const lines = toReview(locale).map((line) => `${line}\n`);
    return void process.stdout.write(lines.join(""));
  }
  const address = options.get("confirm");
  if (address !== undefined) confirm(locale, address);
  const faults = faultsInLanguage(locale, file);
  complain(...faults);
  if (!isLocale(locale)) complain(`${locale} has no row in lib/i18n/locales.ts yet.`);
  if (faults.length > 0) process.exitCode = 1;
});

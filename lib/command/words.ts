import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { filesIn, messagesInFile } from "./words/flat.ts";
import { faultsOf } from "./words/faults.ts";
import { run, wordsIn } from "./terminal.ts";

const folder = "lib/i18n/messages";
const english = new Set(["memo", "outline", "firms"]);

await run((words) => {
  const {
    plain: [locale = "", only],
  } = wordsIn(words, { most: 2 });
  for (const file of filesIn(`${folder}/en`).filter(
    (name) => !english.has(name) && (!only || name === only),
  )) {
    if (!existsSync(`${folder}/${locale}/${file}.json`)) {
      console.log(`${file}.json: missing`);
      continue;
    }
    const [from, to] = [
      messagesInFile(`${folder}/en`, file),
      messagesInFile(`${folder}/${locale}`, file),
    ];
    for (const address of Object.keys(from))
      if (!(address in to)) console.log(`${address}: missing`);
    for (const address of Object.keys(to))
      if (!(address in from)) console.log(`${address}: not in English`);
    if (
      !isDeepStrictEqual(
        Object.keys(from).filter((key) => key in to),
        Object.keys(to).filter((key) => key in from),
      )
    )
      console.log(`${file}: keys stand in another order`);
    for (const [address, text] of Object.entries(from)) {
      const translated = to[address];
      if (translated === undefined) continue;
      for (const fault of faultsOf(text, translated, locale)) console.log(`${address}: ${fault}`);
      if (translated === text && /[a-z]{4}/.test(text))
        console.log(`${address}: the English itself`);
    }
  }
});

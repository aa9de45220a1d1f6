import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { asked, firmOf, type Said } from "../firms/described.ts";
import { explained } from "../firms/explained.ts";
import { run, wordsIn } from "./terminal.ts";

/** `npm run firm:new`: asks for a firm and writes its file. */
const main = async (words: string[]): Promise<void> => {
  wordsIn(words, {});
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY,
  });
  const given = lines[Symbol.asyncIterator]();
  const said = {} as Said;
  for (const [field, question, otherwise] of asked) {
    process.stdout.write(`${question}${otherwise ? ` [${otherwise}]` : ""}: `);
    said[field] = String((await given.next()).value ?? "").trim() || otherwise;
  }
  lines.close();
  process.stdout.write("\n");
  const firm = firmOf(said);
  if (!firm.success) throw new Error(`Nothing was written.\n${explained(firm.error)}`);
  const {
    id,
    locales: [language],
  } = firm.data;
  const path = join("lib", "firms", "registered", `${id}.json`);
  try {
    writeFileSync(path, `${JSON.stringify(firm.data, null, 2)}\n`, { flag: "wx" });
  } catch {
    throw new Error(`Nothing was written: ${path} is there already, or cannot be written.`);
  }
  process.stdout.write(`Written: ${path}. Build again, then see /embed/${id}/${language}.\n`);
};

await run(main);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { explained } from "../firms/explained.ts";
import { Firm } from "../firms/firm.ts";
import { locales } from "../i18n/locales.ts";
import { run, wordsIn } from "./terminal.ts";

/** What is asked for a new firm, in order: the field, the question, and what Enter alone means. */
const asked = [
  ["id", "Short name for addresses (lower-case letters, digits, hyphens)", ""],
  ["name", "The firm's name", ""],
  ["attorney", "Responsible attorney", ""],
  ["barState", "State in which the attorney is admitted", ""],
  ["address", "Postal address", ""],
  ["phone", "Phone number", ""],
  [
    "origins",
    "Origins of the pages that will show the screening, with commas (https://www.example.com)",
    "",
  ],
  ["locales", `Languages, with commas (${locales.join(", ")})`, locales.join(", ")],
  ["accent", "Color, such as #0b6e4f", "#0f4c5c"],
  ["clients", "Whom the firm takes as client: sponsor, beneficiary or both", "both"],
  ["phases", "May the host page learn the phase (intro, questions, result)? yes or no", "no"],
] as const;

type Field = (typeof asked)[number][0];
export type Said = Record<Field, string>;

const listed = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** The firm that somebody's words describe, or what is wrong with them. */
export const firmOf = ({
  attorney,
  barState,
  origins,
  locales: languages,
  phases,
  ...rest
}: Said) =>
  Firm.safeParse({
    v: 1,
    ...rest,
    attorney: { name: attorney, barState },
    origins: listed(origins),
    locales: listed(languages),
    phases: /^y(es)?$/i.test(phases.trim()),
  });

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

if (process.argv[1]?.endsWith("firm.ts")) await run(main);

import { readFileSync } from "node:fs";
import { authorities, readAdvisories, visible, type AuthorityId } from "#rules";
import { usualFetching } from "../law-watch/fetching.ts";
import { statusOf, type Report } from "../law-watch/looked.ts";
import { printed } from "../law-watch/printed.ts";
import { watch } from "../law-watch/watch.ts";
import { citing } from "./drift.ts";
import { english } from "./english.ts";
import { run, wordsIn } from "./terminal.ts";

const notices = () => {
  const read = readAdvisories(readFileSync("public/advisories.json", "utf8"), english);
  if (!read.ok)
    throw new Error(read.problems.map((one) => `public/advisories.json: ${one}`).join("\n"));
  return read.advisories;
};

const baseIn = (text: string): string => {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`${visible(text)}: not an address`);
  return new URL(text).href.replace(/\/$/, "");
};

const idIn = (text: string): AuthorityId => {
  if (!Object.hasOwn(authorities, text)) throw new Error(`${visible(text)}: not the id of a text`);
  return text as AuthorityId;
};

/** The report as JSON, in which what nobody would see is written out. */
const inJson = (report: Report): string =>
  JSON.stringify(report, null, 1)
    .split("\n")
    .map((line) => `${visible(line)}\n`)
    .join("");

/**
 * `npm run law:watch -- [--json] [--only id] [--from address]`: what changed in the law, what rests on it, and
 * what is past its review date. Exit status: 0 nothing to do; 1 something changed or is overdue; 2 not all
 * could be looked at, and the rest is in order.
 */
const main = async (words: string[]): Promise<void> => {
  const { options } = wordsIn(words, { options: ["json"], valued: ["only", "from"] });
  const [only, from] = [options.get("only"), options.get("from")];
  const report = await watch({
    fetching: { ...usualFetching, ...(from !== undefined && { base: baseIn(from), pause: 0 }) },
    day: new Date().toISOString().slice(0, 10),
    notices: notices(),
    citing,
    ...(only !== undefined && { only: idIn(only) }),
  });
  const text = options.has("json") ? inJson(report) : printed(report);
  process.stdout.write(text);
  process.exitCode = statusOf(report);
};

await run(main);

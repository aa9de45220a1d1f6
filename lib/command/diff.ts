import { parseArgs } from "node:util";
import { compare } from "./differences.ts";
import { report } from "./report.ts";
import { casesOf, peopleFrom, type Person } from "./sample.ts";
import { versionIn, withRevision } from "./versions.ts";

const usage = "usage: npm run diff -- <git revision> [--walks 20000] [--seed 212] [--show 20]";

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}\n${usage}`);
  return Number(text);
};

const wishes = (words: string[]) => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      walks: { type: "string", default: "20000" },
      seed: { type: "string", default: "212" },
      show: { type: "string", default: "20" },
    },
  });
  const [revision, ...rest] = positionals;
  if (!revision || rest.length > 0) throw new Error(usage);
  return {
    revision,
    walks: wholeNumber("walks", values.walks),
    seed: wholeNumber("seed", values.seed),
    show: wholeNumber("show", values.show),
  };
};

/** `npm run diff -- <git revision>`: which people the rules now judge otherwise than at that revision. */
const main = async (words: string[]): Promise<void> => {
  const { revision, walks, seed, show } = wishes(words);
  const after = await versionIn(process.cwd(), "working tree");
  const text = await withRevision(revision, (before) => {
    const people: Person[] = [...casesOf(), ...peopleFrom(seed, walks, [before, after])];
    return report(before, after, compare(before, after, people), show);
  });
  process.stdout.write(text);
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`diff: ${error instanceof Error ? error.message : "failed"}\n`);
}

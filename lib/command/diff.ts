import { visible } from "#rules";
import { peopleOfCases } from "#rules/cases";
import { compare, compareStories } from "./diff/differences.ts";
import { report } from "./diff/report.ts";
import { peopleFrom } from "./diff/sample.ts";
import type { Person } from "./diff/stories.ts";
import { run, wordsIn } from "./terminal.ts";
import { versionIn, withRevision } from "./diff/versions.ts";

const usage = "usage: npm run diff -- <git revision> [--walks 20000] [--seed 212] [--show 20]";

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,7}$/.test(text))
    throw new Error(`--${name} takes a whole number, not ${visible(text)}\n${usage}`);
  return Number(text);
};

const wishes = (words: string[]) => {
  const {
    options,
    plain: [revision],
  } = wordsIn(words, { valued: ["walks", "seed", "show"], most: 1 });
  if (!revision) throw new Error(usage);
  const number = (name: string, otherwise: string) =>
    wholeNumber(name, options.get(name) ?? otherwise);
  return {
    revision,
    walks: number("walks", "20000"),
    seed: number("seed", "212"),
    show: number("show", "20"),
  };
};

/** `npm run diff -- <git revision>`: which people the rules now judge otherwise than at that revision. */
const main = async (words: string[]): Promise<void> => {
  const { revision, walks, seed, show } = wishes(words);
  const after = await versionIn(process.cwd(), "working tree");
  const text = await withRevision(revision, (before) => {
    const people: Person[] = [...peopleOfCases(), ...peopleFrom(seed, walks, [before, after])];
    const all = compare(before, after, people);
    return report(before, after, { all, stories: compareStories(before, after) }, show);
  });
  process.stdout.write(text);
};

await run(main);

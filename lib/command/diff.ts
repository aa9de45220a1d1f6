import { visible } from "#rules";
import { crowd } from "./diff/crowd.ts";
import { compare, compareStories } from "./diff/differences.ts";
import { acceptedSince, changesAmong, verdict } from "./diff/gate.ts";
import { report } from "./diff/report.ts";
import { run, wordsIn } from "./terminal.ts";
import { versionIn, withRevision } from "./diff/versions.ts";

const usage =
  "usage: npm run diff -- <git revision> [--gate] [--walks 20000] [--seed 212] [--show 20]";

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,7}$/.test(text))
    throw new Error(`--${name} takes a whole number, not ${visible(text)}\n${usage}`);
  return Number(text);
};

const wishes = (words: string[]) => {
  const {
    options,
    plain: [revision],
  } = wordsIn(words, { options: ["gate"], valued: ["walks", "seed", "show"], most: 1 });
  if (!revision) throw new Error(usage);
  const number = (name: string, otherwise: string) =>
    wholeNumber(name, options.get(name) ?? otherwise);
  return {
    revision,
    isGate: options.has("gate"),
    walks: number("walks", "20000"),
    seed: number("seed", "212"),
    show: number("show", "20"),
  };
};

/**
 * `npm run diff -- <git revision>`: whom the rules now judge otherwise than at that revision. With `--gate` it says
 * nothing where that is nobody, and fails where no commit since then accepts the change by name.
 */
const main = async (words: string[]): Promise<void> => {
  const { revision, isGate, walks, seed, show } = wishes(words);
  const after = await versionIn(process.cwd(), "working tree");
  const accepted = isGate ? acceptedSince(revision) : [];
  const { text, missing } = await withRevision(revision, (before) => {
    const all = compare(before, after, crowd(before, after, { seed, walks }));
    if (isGate) return verdict(changesAmong(before, after, all), accepted, all.length);
    const stories = compareStories(before, after);
    return { text: report(before, after, { all, stories }, show), missing: [] };
  });
  process.stdout.write(text);
  if (missing.length > 0) process.exitCode = 1;
};

await run(main);

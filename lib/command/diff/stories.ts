import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Answers of a person, asked or not: each version keeps those that it asks for. */
export type Person = Record<string, unknown>;
/** A person of the cases: the sentence that tells them, and the answers that their version asks for. */
export type Story = { name: string; answers: Person };
type Written = { id?: string; name: string; answers?: Person; like?: string; but?: Person };

/** Where the people of a version lie, and where they lay before they were cases of the rules. */
const folder = "rules/cases";
const files = ["tests/fixtures/check-cases.json", "tests/fixtures/real-cases.json"];

const writtenIn = (root: string): Written[] => {
  const own = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const all = [...own.map((name) => `${folder}/${name}`), ...files];
  return all
    .filter((name) => name.endsWith(".json") && existsSync(join(root, name)))
    .flatMap((name) => JSON.parse(readFileSync(join(root, name), "utf8")) as Written[]);
};

/** Everybody of whom the cases of a folder tell, with the answers that they inherit. */
export const storiesIn = (root: string): Story[] => {
  const all = writtenIn(root);
  const byId = new Map(all.map((one) => [one.id, one]));
  const answersOf = ({ answers, like, but }: Written): Person => {
    const other = like === undefined ? undefined : byId.get(like);
    const told = answers ?? (other ? answersOf(other) : {});
    return Object.fromEntries(
      Object.entries({ ...told, ...but }).filter(([, answer]) => answer !== null),
    );
  };
  return all.map((one) => ({ name: one.name, answers: answersOf(one) }));
};

const wordsOf = (name: string) => new Set(name.toLowerCase().match(/[a-z']+/g) ?? []);

/** The share of the words of one sentence that stand in another. */
const shareIn = (one: string, other: string): number => {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return [...mine].filter((word) => theirs.has(word)).length / mine.size;
};

/** Sentences that share so many words tell the same person, one of them more fully. */
const alike = 0.7;

const fullerOf = (name: string, among: readonly Story[]): Story | undefined =>
  among
    .map((story) => ({ story, share: shareIn(name, story.name) }))
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share || a.story.name.length - b.story.name.length)[0]?.story;

export type Pair = { before: Story; after: Story };

/** The people of whom both versions tell, by the same sentence or else by one that says it more fully. */
export const pairsOf = (earlier: readonly Story[], later: readonly Story[]): Pair[] => {
  const byName = new Map(later.map((story) => [story.name, story]));
  const known = new Set(earlier.map(({ name }) => name));
  const free = later.filter(({ name }) => !known.has(name));
  return earlier.flatMap((before) => {
    const after = byName.get(before.name) ?? fullerOf(before.name, free);
    return after ? [{ before, after }] : [];
  });
};

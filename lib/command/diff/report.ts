import { visible } from "#rules";
import { optionsIn, type Compared, type ComparedStory, type Turned } from "./differences.ts";
import { branchesOf } from "./sample.ts";
import type { Version } from "./versions.ts";
import { writtenDifferences } from "./written.ts";

const number = (count: number) => count.toLocaleString("en-US");

const none = "not asked";

const tally = (names: readonly string[]): [name: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};
const padded = (count: number) => number(count).padStart(9);
const lines = (names: readonly string[]) =>
  tally(names).map(([name, count]) => `${padded(count)}  ${name}`);

const shares = (
  heading: string,
  all: readonly Compared[],
  namesOf: (one: Compared) => string[],
) => {
  const totals = new Map(tally(all.flatMap(namesOf)));
  const rows = tally(all.filter(({ differs }) => differs === "outcome").flatMap(namesOf));
  return [
    heading,
    ...rows.map(([name, count]) => `${padded(count)} of ${number(totals.get(name) ?? 0)}  ${name}`),
  ];
};

const signed = ({ sign, name }: Turned) => `${sign} ${name}`;
const deciding = ({ turned }: Compared) => turned.filter(({ weighs }) => !weighs);
const combination = (one: Compared) => {
  const because = Object.assign({}, ...deciding(one).map((reason) => reason.because)) as object;
  const said = Object.entries(because).map(
    ([id, answer]) => `${id} = ${optionsIn(answer).join(" + ")}`,
  );
  return `${one.was} → ${one.is}: ${said.join("; ") || "whatever the answers"}`;
};

/** The first rows, and how many there are besides. */
const first = (rows: readonly (string | string[])[], most: number): string[] => [
  ...rows.slice(0, most).flat(),
  ...(rows.length > most ? [`${padded(rows.length - most)}  more of this kind`] : []),
];

const groups = <One extends Compared>(
  changed: readonly One[],
  show: number,
  told: (one: One) => string,
): string[] => {
  const rulesOf = (one: Compared) =>
    deciding(one).map(signed).join("\n  ") || "no rule, but a state";
  const rows = tally(changed.map(rulesOf)).map(([name, count]) => {
    const combinations = lines(changed.filter((one) => rulesOf(one) === name).map(told));
    return ["", `  ${name}`, `  in ${number(count)}:`, ...first(combinations, 3)];
  });
  return first(rows, show);
};

const listed = (heading: string, rows: readonly string[]) =>
  rows.length > 0 ? [`${heading}:`, ...rows.map((row) => `  ${row}`)] : [`${heading}: none`];

const sentence = ({ was, is, before, after }: ComparedStory) =>
  `${was} → ${is}: ${after.name}${before.name === after.name ? "" : ` (earlier: ${before.name})`}`;

/** The people of whom both versions tell: these were the same before, though they were asked otherwise. */
const retold = (before: Version, stories: readonly ComparedStory[], show: number): string[] => {
  const changed = stories.filter(({ differs }) => differs === "outcome");
  const fuller = stories.filter((one) => one.before.name !== one.after.name);
  return [
    "",
    `People of the cases whom both tell, each asked by its own questions: ${number(stories.length)} of ${number(before.stories.length)}, ${number(fuller.length)} by another sentence`,
    `Outcomes of theirs that differ: ${number(changed.length)}`,
    ...(changed.length > 0 ? groups(changed, show, sentence) : []),
  ];
};

const named = ({ name, version: { version, date } }: Version) =>
  `${version} of ${date} (${visible(name)})`;

const unreachedIn = (all: readonly Compared[], versions: readonly Version[]): string[] => {
  const given = (answers: object) =>
    Object.entries(answers).flatMap(([id, answer]) =>
      optionsIn(answer).map((option) => `${id} = ${option}`),
    );
  const reached = new Set(all.flatMap(({ answers }) => given(answers)));
  return branchesOf(versions)
    .map(({ question, option }) => `${question} = ${option}`)
    .filter((one) => !reached.has(one));
};

/** Where two versions differ, for people to read in a terminal. */
export const report = (
  before: Version,
  after: Version,
  { all, stories }: { all: readonly Compared[]; stories: readonly ComparedStory[] },
  show: number,
): string => {
  const written = writtenDifferences(before, after);
  const changed = all.filter(({ differs }) => differs === "outcome");
  const quiet = all.filter(({ differs }) => differs === "reasons");
  const elsewhere = lines(quiet.flatMap(({ turned }) => turned.map(signed)));
  const total = number(all.length);
  const outcomes = [
    "",
    "Outcomes, earlier → later:",
    ...lines(changed.map(({ was, is }) => `${was} → ${is}`)),
    "",
    ...shares("By place:", all, ({ answers }) => [answers.personLocation ?? none]),
    "",
    ...shares("By reason for coming:", all, ({ answers }) =>
      optionsIn(answers.requestBases ?? none),
    ),
    "",
    "Rules responsible, - no longer and + newly:",
    ...lines(changed.flatMap((one) => deciding(one).map(signed))),
    "",
    "Combinations, by the rules that appear or disappear:",
    ...groups(changed, show, combination),
  ];
  return [
    `Rules ${named(before)} against ${named(after)}`,
    "",
    ...listed("Rules that differ as written", written.rules),
    ...listed("Questions that differ", written.questions),
    ...listed("Authorities that differ", written.authorities),
    ...listed("Answers that nobody in the sample gives", unreachedIn(all, [before, after])),
    "",
    `Outcomes that differ: ${number(changed.length)} of ${total}`,
    `The same outcome for other reasons: ${number(quiet.length)} of ${total}`,
    ...(changed.length > 0 ? outcomes : []),
    ...retold(before, stories, show),
    ...(quiet.length > 0 ? ["", "Where the outcome is the same:", ...first(elsewhere, show)] : []),
    "",
  ].join("\n");
};

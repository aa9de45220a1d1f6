import { spawnSync } from "node:child_process";
import { rewrittenBetween } from "./crowd.ts";
import { optionsIn, type Compared } from "./differences.ts";
import type { Version } from "./versions.ts";

/** What a commit says in its last lines, once for each rule by which it judges somebody otherwise. */
const trailer = "Rule-Change";

/** A difference that no rule and no question explains as it is written. */
const code = "code";

type Change = { name: string; people: Compared[] };

/** The rules that turned and are written otherwise; else the questions or authorities that are; else the code. */
const namesFor = (
  { asked, turned, touched }: Compared,
  { rules, questions, authorities }: ReturnType<typeof rewrittenBetween>,
): string[] => {
  const named = touched.filter((rule) => rules.includes(rule));
  if (named.length > 0) return named;
  if (asked === "otherwise" && questions.length > 0) return questions;
  const cited = turned.flatMap(({ cites }) =>
    authorities.filter((id) => cites.includes(`"${id}"`)),
  );
  return cited.length > 0 ? [...new Set(cited)] : [code];
};

/** Who is judged otherwise, by the names that a commit has to accept. */
export const changesAmong = (
  before: Version,
  after: Version,
  compared: readonly Compared[],
): Change[] => {
  const rewritten = rewrittenBetween(before, after);
  const changes = new Map<string, Compared[]>();
  for (const one of compared.filter(({ differs }) => differs !== "nothing")) {
    for (const name of namesFor(one, rewritten)) {
      const people = changes.get(name) ?? [];
      people.push(one);
      changes.set(name, people);
    }
  }
  return [...changes].map(([name, people]) => ({ name, people }));
};

/** The names that the commits since a revision accept. */
export const acceptedSince = (revision: string): string[] => {
  const format = `--format=%(trailers:key=${trailer},valueonly)`;
  const { stdout } = spawnSync("git", ["log", format, `${revision}..HEAD`], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
};

const number = (count: number) => count.toLocaleString("en-US");

const told = ({ was, is, turned, answers }: Compared): string => {
  const because = Object.assign({}, ...turned.map((reason) => reason.because)) as object;
  const all = Object.entries(Object.keys(because).length > 0 ? because : answers);
  const said = all.map(([id, answer]) => `${id} = ${optionsIn(answer).join(" + ")}`);
  return `  ${was === is ? `still ${is}` : `${was} → ${is}`}: ${said.join("; ")}`;
};

const lines = ({ name, people }: Change, accepted: readonly string[], total: number): string[] => {
  const outcomes = people.filter(({ differs }) => differs === "outcome");
  const isAccepted = accepted.includes(name) ? "accepted" : "NOT ACCEPTED";
  return [
    `${name}: ${isAccepted}; ${number(people.length)} of ${number(total)} people are judged otherwise, ${number(outcomes.length)} with another outcome`,
    told(outcomes[0] ?? people[0]!),
  ];
};

/** What differs, and what to write where a change is not accepted; nothing where nothing differs. */
export const verdict = (
  changes: readonly Change[],
  accepted: readonly string[],
  total: number,
): { text: string; missing: string[] } => {
  const missing = changes.map(({ name }) => name).filter((name) => !accepted.includes(name));
  const wanted =
    missing.length > 0
      ? [
          "",
          "If this is meant, the commit ends with:",
          ...missing.map((name) => `${trailer}: ${name}`),
        ]
      : [];
  const rows = [...changes.flatMap((change) => lines(change, accepted, total)), ...wanted];
  return { text: rows.map((row) => `${row}\n`).join(""), missing };
};

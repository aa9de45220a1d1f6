import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import * as rules from "#rules";
import { visible, type Authority } from "#rules";
import { stored } from "./stored.ts";
import { complain, run, wordsIn } from "./terminal.ts";

const path = "lib/law/text-hashes.json";
const plainNames: Record<string, string> = {
  ruleset: "rules", evidence: "papers", feeExceptions: "fee exceptions", routeSteps: "steps",
};

export type Texts = Record<string, Authority>;
export type Hashes = Record<string, string>;

type Row = Record<string, unknown>;

/** The rows of each list that the rules show to others. */
const lists: [string, [string, Row][]][] = Object.entries(rules).map(([name, list]) => [
  name,
  typeof list === "object" && list !== null
    ? Object.entries(list as unknown as Record<string, unknown>).flatMap(([key, row]) =>
        typeof row === "object" && row !== null
          ? [["id" in row && typeof row.id === "string" ? row.id : key, row as Row] as [string, Row]]
          : [])
    : [],
]);

/** Every stored text by its id: provisions, notices, and our own words where no copy was read. */
export const texts: Texts = Object.fromEntries(
  lists.flatMap(([, rows]) => rows.filter(([, row]) => "citation" in row && "paraphrase" in row)),
) as Texts;

/** Whatever cites a text, by list: rules, papers, fees, steps and what else there is. */
export const citing = (id: string): Record<string, string[]> =>
  Object.fromEntries(
    lists
      .map(([name, rows]) => [
        plainNames[name] ?? name,
        rows.filter(([, { cites }]) => Array.isArray(cites) && cites.includes(id)).map(([row]) => row),
      ] as const)
      .filter(([, found]) => found.length > 0),
  );

/** The SHA-256 of a text as stored. */
export const hashOf = ({ text, paraphrase }: Authority): string =>
  createHash("sha256").update(text ?? paraphrase).digest("hex");

const standsBehind = (id: string): string => {
  const found = Object.entries(citing(id)).map(([name, rows]) => `${name}: ${rows.join(", ")}`);
  return found.length > 0 ? ` It stands behind ${found.join("; ")}.` : "";
};

/** A sentence for each text that is not the one that was accepted, with what rests on it. */
export const drift = (stored: Texts, accepted: Hashes): string[] => [
  ...Object.entries(stored).flatMap(([id, authority]) =>
    accepted[id] === hashOf(authority)
      ? []
      : [`${id} (${authority.citation}): ${accepted[id] ? "its text changed." : "its text is new."}${standsBehind(id)}`]),
  ...Object.keys(accepted)
    .filter((id) => !Object.hasOwn(stored, id))
    .map((id) => `${id}: its text is gone.${standsBehind(id)}`),
];

/** The hashes of the texts that somebody looked at and accepted. */
export const acceptedHashes = () => stored(path) as Hashes;

const accept = (ids: readonly string[]) => {
  const before = acceptedHashes();
  const after = Object.entries(texts).flatMap(([id, authority]) => {
    const hash = ids.includes(id) ? hashOf(authority) : before[id];
    return hash ? [[id, hash]] : [];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(after), null, 1)}\n`);
};

/** `npm run texts -- [--accept id…]`: whether every text is the one that was accepted. */
const main = (words: string[]): void => {
  const most = words.includes("--accept") ? Infinity : 0;
  const { options, plain: ids } = wordsIn(words, { options: ["accept"], most });
  const known = new Set([...Object.keys(texts), ...Object.keys(acceptedHashes())]);
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length > 0) throw new Error(strange.map((id) => `${visible(id)}: not the id of a text`).join("\n"));
  if (options.has("accept")) accept(ids);
  const found = drift(texts, acceptedHashes());
  if (found.length === 0) return;
  process.exitCode = 1;
  complain(...found, "Look again at what rests on them; then: npm run texts -- --accept <id>");
};

if (process.argv[1]?.endsWith("texts.ts")) await run(main);

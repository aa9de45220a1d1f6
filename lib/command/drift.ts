import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import {
  authorities,
  deciders,
  evidence,
  feeExceptions,
  fees,
  firstWarningRows,
  notes,
  pathDangers,
  paths,
  routeSteps,
  routeTimes,
  ruleset,
  warnings,
  type Authority,
  type AuthorityId,
} from "#rules";
import { formCites } from "../packet/forms.ts";
import { stored } from "../files/stored.ts";

const path = "lib/law/text-hashes.json";

export type Texts = Record<string, Authority>;
export type Hashes = Record<string, string>;

type Cites = readonly AuthorityId[];
type Rows = Readonly<Record<string, { cites: Cites }>>;

const citesIn = (rows: Rows): [id: string, cites: Cites][] =>
  Object.entries(rows).map(([id, { cites }]) => [id, cites]);

/** Everything that cites the book of authorities, list by list. */
const lists: Record<string, [id: string, cites: Cites][]> = {
  rules: citesIn(ruleset),
  papers: citesIn(evidence),
  "fee exceptions": citesIn(feeExceptions),
  fees: fees.map(({ id, cites }) => [id, cites]),
  paths: citesIn(paths),
  "dangers of paths": Object.entries(pathDangers),
  steps: citesIn(routeSteps),
  times: citesIn(routeTimes),
  deciders: citesIn(deciders),
  "first warnings": citesIn(firstWarningRows),
  warnings: citesIn(warnings),
  notes: citesIn(notes),
  forms: Object.entries(formCites),
};

/** What cites a text, by list; nothing where no list does. */
export const citing = (id: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, rows]) => {
      const found = rows
        .filter(([, cites]) => cites.some((cite) => cite === id))
        .map(([row]) => row);
      return found.length > 0 ? [[name, found]] : [];
    }),
  );

/** The SHA-256 of a text as stored. */
const hashOf = ({ text, paraphrase }: Authority): string =>
  createHash("sha256")
    .update(text ?? paraphrase)
    .digest("hex");

const standsBehind = (id: string): string => {
  const found = Object.entries(citing(id)).map(([name, rows]) => `${name}: ${rows.join(", ")}`);
  return found.length > 0 ? ` It stands behind ${found.join("; ")}.` : "";
};

/** A sentence for each text that is not the one that was accepted, with what rests on it. */
export const drift = (stored: Texts, accepted: Hashes): string[] => [
  ...Object.entries(stored).flatMap(([id, authority]) =>
    accepted[id] === hashOf(authority)
      ? []
      : [
          `${id} (${authority.citation}): ${accepted[id] ? "its text changed." : "its text is new."}${standsBehind(id)}`,
        ],
  ),
  ...Object.keys(accepted)
    .filter((id) => !Object.hasOwn(stored, id))
    .map((id) => `${id}: its text is gone.${standsBehind(id)}`),
];

/** The hashes of the texts that somebody looked at and accepted. */
export const acceptedHashes = () => stored(path) as Hashes;

/** Accepts the texts of some records as they are stored now. */
export const accept = (ids: readonly string[]): void => {
  const before = acceptedHashes();
  const after = Object.entries(authorities).flatMap(([id, authority]) => {
    const hash = ids.includes(id) ? hashOf(authority) : before[id];
    return hash ? [[id, hash]] : [];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(after), null, 1)}\n`);
};

import {
  citations,
  kindOf,
  requirementOf,
  requirements,
  ruleIds,
  ruleset,
  targetsOf,
  type CitedAuthority,
  type Requirement,
} from "#rules";
import type { PaperMark, PaperStep } from "./sheet.ts";

/** A row of the count: what it is about, its boxes, and the law on which most of its rules rest. */
export type CountRow = {
  number: number;
  about: Requirement | "lawyer";
  asks: boolean;
  fails: boolean;
  law: readonly string[];
};

/** A law stands beside a row if at least this share of the row's rules cites it. */
const leastShare = 1 / 5;
const isLaw = ({ kind }: CitedAuthority): boolean => kind === "statute" || kind === "regulation";

const rulesAbout = (about: CountRow["about"]) =>
  ruleIds.filter((id) => {
    const finding = kindOf(ruleset[id].finds);
    const [target] = targetsOf(ruleset[id].finds);
    if (!target) return about === "lawyer" && finding === "refers";
    return requirementOf(target) === about && ["fails", "leaves-open"].includes(finding);
  });

/** The statutes and regulations that the rules of a row rest on most, the most cited first. */
const lawBehind = (about: CountRow["about"]): string[] => {
  const rules = rulesAbout(about);
  const cited = rules.flatMap((id) => ruleset[id].cites);
  const timesOf = (id: (typeof cited)[number]) => cited.filter((one) => one === id).length;
  return [...new Set(cited)]
    .filter((id) => isLaw(citations[id]) && timesOf(id) >= rules.length * leastShare)
    .sort((a, b) => timesOf(b) - timesOf(a))
    .slice(0, 2)
    .map((id) => citations[id].citation);
};

/** The rows of the count that some option asks a tick in, by requirement, and last what goes to a lawyer. */
export const countOf = (steps: readonly PaperStep[]): CountRow[] => {
  const marks = new Set(
    steps.flatMap(({ options }) => options.flatMap(({ marks }) => marks.map(({ mark }) => mark))),
  );
  const has = (mark: string) => marks.has(mark as PaperMark["mark"]);
  return [...requirements, "lawyer" as const]
    .filter((about) => has(`ask:${about}`) || has(`not:${about}`))
    .map((about, at) => ({
      number: at + 1,
      about,
      asks: has(`ask:${about}`),
      fails: has(`not:${about}`),
      law: lawBehind(about),
    }));
};

/** The name of the box that a mark asks to tick: A for "ask a lawyer", N for "not this way". */
export const boxOf = (mark: PaperMark["mark"], rows: readonly CountRow[]): string => {
  const [kind, about] = mark.split(":");
  return `${kind === "not" ? "N" : "A"}${rows.find((row) => row.about === about)!.number}`;
};

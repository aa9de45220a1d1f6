import type { AuthorityId, FindingKind, QuestionId, RuleId } from "#rules";
import type { Applied } from "./applied.ts";
import type { Memo } from "./memo.ts";

/** The questions whose answers say who the person is, where, and why they would come. */
export const whoAndWhere: readonly QuestionId[] = [
  "personIsMinor",
  "personLocation",
  "personUsStatus",
  "insideUsSituation",
  "custodyGrounds",
  "requestBases",
  "plannedStay",
];

/** The kinds of finding in the order in which their reasons are read and numbered. */
const readingOrder = [
  "refers-first",
  "fails",
  "refers",
  "leaves-open",
  "advises",
  "meets",
  "weighs-for",
  "weighs-against",
] as const satisfies readonly FindingKind[];

/** Each rule that applied, by its number in the memo: a reader counts reasons and knows no ids. */
export const numberedIn = ({ applied }: Pick<Memo, "applied">): ReadonlyMap<RuleId, number> =>
  new Map(
    readingOrder
      .flatMap((kind) => applied.filter(({ finding }) => finding === kind))
      .map(({ rule }, at) => [rule, at + 1]),
  );

/** Each question by its number among the facts: in the order asked. */
export const factNumbersIn = ({ path }: Pick<Memo, "path">): ReadonlyMap<QuestionId, number> =>
  new Map(path.flatMap(({ questions }) => questions).map((question, at) => [question, at + 1]));

const warning: readonly FindingKind[] = ["refers-first", "refers", "advises"];

/** The reasons on which the outcome rests, and those beside them that warn. */
export const firstPageOf = ({ applied }: Pick<Memo, "applied">) => {
  const flags: Applied[] = warning.flatMap((kind) =>
    applied.filter(({ finding, decides }) => finding === kind && !decides),
  );
  return { deciding: applied.filter(({ decides }) => decides), flags };
};

/** The provisions whose words the memo quotes: those on who decides, on the first page and on open points. */
export const quotedIn = (memo: Memo): ReadonlySet<AuthorityId> => {
  const { deciding, flags } = firstPageOf(memo);
  const open = memo.applied.filter(
    ({ finding, settledBy }) => finding === "leaves-open" || settledBy,
  );
  return new Set([...memo.deciders, ...deciding, ...flags, ...open].flatMap(({ cites }) => cites));
};

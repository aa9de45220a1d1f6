import { given, is } from "../../conditions/condition.ts";
import { evidence, evidenceIds, type EvidenceId } from "./papers.ts";
import { evidenceGroups, EvidenceRow, generalGroups, type EvidenceGroup } from "./row.ts";
import { matches } from "../../conditions/matches.ts";
import {
  chosenBases,
  questionOf,
  type Answers,
  type QuestionId,
} from "../../questions/questions.ts";
import { isAwaited, isUnsure } from "../../questions/settling.ts";
import { evidenceConcerns } from "./concern.ts";

/** What the answers say of a paper; nothing where no question asks about it. */
export const evidenceMarks = ["there", "missing", "unknown"] as const;
export type EvidenceMark = (typeof evidenceMarks)[number];

/** One paper for one person: the groups that it belongs to, the gaps that it could close, its mark. */
export type EvidenceItem = {
  id: EvidenceId;
  groups: [EvidenceGroup, ...EvidenceGroup[]];
  settles: QuestionId[];
  mark?: EvidenceMark;
};

const serves = EvidenceRow.shape.serves.options;

/** A paper made ready once: its conditions as sets of answers. */
const ready = evidenceIds.map((id) => {
  const { for: groups, closes, there, missing } = evidence[id];
  return {
    id,
    closes,
    groups: evidenceGroups
      .filter((group) => groups[group] !== undefined)
      .map((group) => ({ group, isFor: matches(groups[group]) })),
    isThere: matches(there),
    isMissing: matches(missing),
  };
});
type Ready = (typeof ready)[number];

// The form's instructions reach neither a port, where CBP decides, nor `law-enforcement-request`, where the
// agency asks and the person files nothing.
const isAbroad = matches(given({ personLocation: is("outside-us", "not-sure") }));

const openGroups = (answers: Answers): ReadonlySet<EvidenceGroup> => {
  const chosen = Object.keys(answers.requestBases ?? {});
  const files = isAbroad(answers) && chosen.some((basis) => basis !== "law-enforcement-request");
  return new Set([
    ...chosenBases(answers),
    ...generalGroups.filter((group) => group !== "every-request" || files),
  ]);
};

/** Whether an answer leaves a gap that a paper could close: unknown, awaited, or known to be missing. */
export const isGap = (question: QuestionId, answer: unknown): boolean => {
  const { comesBack } = questionOf(question);
  return isAwaited(answer) || (comesBack !== "never" && comesBack.from.includes(String(answer)));
};

const isOutstanding = (answer: unknown) => answer === "not-yet" || answer === "not-yet-asked";

const markOf = (
  { isThere, isMissing, closes }: Ready,
  answers: Answers,
): EvidenceMark | undefined => {
  if (isThere(answers)) return "there";
  if (isMissing(answers) || closes.some((question) => isOutstanding(answers[question])))
    return "missing";
  return closes.some((question) => isUnsure(answers[question])) ? "unknown" : undefined;
};

const itemOf = (
  paper: Ready,
  open: ReadonlySet<EvidenceGroup>,
  answers: Answers,
): EvidenceItem[] => {
  const [first, ...others] = paper.groups
    .filter(({ group, isFor }) => open.has(group) && isFor(answers))
    .map(({ group }) => group);
  if (!first) return [];
  const settles = paper.closes.filter((id) => isGap(id, answers[id]));
  const mark = markOf(paper, answers);
  return [{ id: paper.id, groups: [first, ...others], settles, ...(mark && { mark }) }];
};

const placeOf = ({ id, groups }: EvidenceItem) =>
  evidenceGroups.indexOf(groups[0]) * serves.length + serves.indexOf(evidence[id].serves);

/**
 * The papers that can support a request, each once. The reason comes first, because INA 212(d)(5)(A) puts it
 * first and nothing else helps without it; then a child, every request, and the record. Within each group
 * they follow the order of the requirements.
 */
export const evidenceFor = (answers: Answers): EvidenceItem[] => {
  if (!evidenceConcerns(answers)) return [];
  const open = openGroups(answers);
  return ready
    .flatMap((paper) => itemOf(paper, open, answers))
    .sort((a, b) => placeOf(a) - placeOf(b));
};

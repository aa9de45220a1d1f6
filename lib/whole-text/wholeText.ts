import { hasSteps, isDangerTheFirstStep } from "#rules";
import { hasPart } from "../result/parts.ts";
import { decidingGroups, furtherGroups } from "../result/reasonGroups.ts";
import { firstWarnings, lastWarnings, otherPaths, pastDecisions } from "./advice.ts";
import { heading, line, section, type Block } from "./blocks.ts";
import { changes } from "./changes.ts";
import { fees } from "./fees.ts";
import { everybody, head, rulesAge, stoppedEarly, titleBlock } from "./head.ts";
import { danger, findLawyer } from "./help.ts";
import { meaning } from "./meaning.ts";
import { noticesIn } from "./notices.ts";
import { overdue } from "./overdue.ts";
import { outline } from "./outline.ts";
import { papers } from "./papers.ts";
import { path } from "./path.ts";
import { ledger, reasonsOf, requirementList } from "./reasons.ts";
import { route } from "./route.ts";
import type { Telling } from "./telling.ts";
import { written } from "./written.ts";

const part = (
  isSaid: boolean,
  name: string,
  tell: (telling: Telling) => Block[],
  telling: Telling,
): Block[] => (isSaid ? section(heading(2, name), ...tell(telling)) : []);

/** What stands in folded parts on the page, up to the operator's notices. */
const partsBefore = (telling: Telling): Block[] => {
  const { answers, determination, t } = telling;
  const way = hasSteps(answers) ? determination.outcome : "nobody";
  return [
    ...reasonsOf("meets", telling),
    ...part(hasPart.changes(telling), t("parts.headings.changes"), changes, telling),
    ...part(hasPart.evidence(telling), t("parts.headings.evidence"), papers, telling),
    ...part(hasPart.route(telling), t(`parts.headings.route.${way}`), route, telling),
    ...part(hasPart.fees(telling), t("parts.headings.fees"), fees, telling),
    ...part(hasPart["other-paths"](telling), t("parts.headings.other-paths"), otherPaths, telling),
    ...part(hasPart.ledger(telling), t("parts.headings.ledger"), ledger, telling),
    ...part(hasPart.advisories(telling), t("parts.headings.advisories"), noticesIn, telling),
  ];
};

/** The whole result as plain text, in the order and the words of the page, made from its data. */
export const wholeText = (telling: Telling): string => {
  const { answers, determination, t, format } = telling;
  const isDangerFirst = isDangerTheFirstStep(answers);
  const { version, date } = determination.rules;
  const blocks = [
    ...titleBlock(telling),
    ...rulesAge(telling),
    ...(isDangerFirst ? danger(true, telling) : []),
    ...head(telling),
    ...stoppedEarly(telling),
    ...everybody(telling),
    ...(isDangerFirst ? [] : danger(false, telling)),
    ...findLawyer(telling),
    ...meaning(telling),
    ...firstWarnings(telling),
    line(t("result.information.what"), t("result.information.limits")),
    ...requirementList(telling),
    ...[...decidingGroups, ...furtherGroups].flatMap((group) => reasonsOf(group, telling)),
    ...partsBefore(telling),
    ...pastDecisions(telling),
    ...lastWarnings(telling),
    ...part(true, t("parts.headings.path"), path, telling),
    ...overdue(telling),
    ...outline(telling),
    line(t("result.version", { version, date: format.date(date) })),
  ];
  return written(blocks, (name) => t("print.block.term", { name }));
};

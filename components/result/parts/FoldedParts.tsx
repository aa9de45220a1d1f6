import { useTranslations } from "next-intl";
import {
  advisoriesFor,
  evidenceConcerns,
  feesConcern,
  hasSteps,
  pathsConcern,
  routeOf,
} from "#rules";
import { asksCountry, endOf } from "#lib/questionnaire/walk.ts";
import { useResult } from "../../case/result.ts";
import { useToday } from "../../clock/today.ts";
import { groupOf, sides } from "../reasons/groups.tsx";
import { LatePart } from "./LatePart.tsx";

const useHeadings = () => useTranslations("parts.headings");

/** The reasons that look met; nothing where there are none. */
export function MetReasonsPart() {
  const { reasons } = useResult().determination;
  const t = useTranslations("result.groups.meets");
  const count = reasons.filter((reason) => groupOf(reason) === "meets").length;
  return count > 0 && <LatePart name="reasons-meets" heading={t("heading", { count })} />;
}

/** What would change the result; nothing where it is a yes, or where the questions ended early. */
export function ChangesPart() {
  const { determination, answers } = useResult();
  const t = useHeadings();
  const canChange = endOf(answers) === "all-stages" && determination.outcome !== "likely-eligible";
  return canChange && <LatePart name="changes" heading={t("changes")} />;
}

/** The papers; nothing where nobody files. */
export function EvidencePart() {
  const { answers } = useResult();
  const t = useHeadings();
  return evidenceConcerns(answers) && <LatePart name="evidence" heading={t("evidence")} />;
}

/** Who decides, and the steps; nothing while the answers do not say who asks and where. */
export function RoutePart() {
  const { answers, determination } = useResult();
  const t = useHeadings();
  const way = hasSteps(answers) ? determination.outcome : "nobody";
  return routeOf(answers) !== null && <LatePart name="route" heading={t(`route.${way}`)} />;
}

/** What it costs; nothing for people to whom the fees say nothing. */
export function FeesPart() {
  const { answers } = useResult();
  const t = useHeadings();
  return feesConcern(answers) && <LatePart name="fees" heading={t("fees")} />;
}

/** Other ways than parole; nothing for those who have none to ask for. */
export function OtherPathsPart() {
  const { answers } = useResult();
  const t = useHeadings();
  return pathsConcern(answers) && <LatePart name="other-paths" heading={t("other-paths")} />;
}

/** What officers weigh; nothing where the check ended before that. */
export function LedgerPart() {
  const { reasons } = useResult().determination;
  const t = useHeadings();
  const isWeighed = reasons.some((reason) => sides.some((side) => side === groupOf(reason)));
  return isWeighed && <LatePart name="ledger" heading={t("ledger")} />;
}

/** The operator's notices; nothing until they are read, nor where none fits and none could. */
export function AdvisoriesPart() {
  const { answers, notices } = useResult();
  const t = useHeadings();
  const today = useToday();
  if (!notices) return null;
  const isSaid =
    !notices.ok ||
    asksCountry(answers) ||
    advisoriesFor(notices.advisories, answers, null, today).length > 0;
  return isSaid && <LatePart name="advisories" heading={t("advisories")} />;
}

/** The way through the questions. */
export function PathPart() {
  const t = useHeadings();
  return <LatePart name="path" heading={t("path")} />;
}

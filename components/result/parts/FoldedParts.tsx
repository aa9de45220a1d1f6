import { useTranslations } from "next-intl";
import { hasSteps } from "#rules";
import { hasPart } from "#lib/result/parts.ts";
import { groupOf } from "#lib/result/reasonGroups.ts";
import { useResult } from "../../case/result.ts";
import { useToday } from "../../clock/today.ts";
import { LatePart } from "./LatePart.tsx";

const useHeadings = () => useTranslations("parts.headings");

/** The reasons that look met; nothing where there are none. */
export function MetReasonsPart() {
  const { determination } = useResult();
  const t = useTranslations("result.groups.meets");
  const count = determination.reasons.filter((reason) => groupOf(reason) === "meets").length;
  const heading = t("heading", { count });
  return (
    hasPart["reasons-meets"]({ determination }) && (
      <LatePart name="reasons-meets" heading={heading} />
    )
  );
}

/** What would change the result; nothing where it is a yes, or where the questions ended early. */
export function ChangesPart() {
  const result = useResult();
  const t = useHeadings();
  return hasPart.changes(result) && <LatePart name="changes" heading={t("changes")} />;
}

/** The papers; nothing where nobody files. */
export function EvidencePart() {
  const result = useResult();
  const t = useHeadings();
  return hasPart.evidence(result) && <LatePart name="evidence" heading={t("evidence")} />;
}

/** Who decides, and the steps; nothing while the answers do not say who asks and where. */
export function RoutePart() {
  const result = useResult();
  const t = useHeadings();
  const way = hasSteps(result.answers) ? result.determination.outcome : "nobody";
  return hasPart.route(result) && <LatePart name="route" heading={t(`route.${way}`)} />;
}

/** What it costs; nothing for people to whom the fees say nothing. */
export function FeesPart() {
  const result = useResult();
  const t = useHeadings();
  return hasPart.fees(result) && <LatePart name="fees" heading={t("fees")} />;
}

/** Other ways than parole; nothing for those who have none to ask for. */
export function OtherPathsPart() {
  const result = useResult();
  const t = useHeadings();
  return (
    hasPart["other-paths"](result) && <LatePart name="other-paths" heading={t("other-paths")} />
  );
}

/** What officers weigh; nothing where the check ended before that. */
export function LedgerPart() {
  const result = useResult();
  const t = useHeadings();
  return hasPart.ledger(result) && <LatePart name="ledger" heading={t("ledger")} />;
}

/** The operator's notices; nothing until they are read, nor where none fits and none could. */
export function AdvisoriesPart() {
  const { answers, notices = null } = useResult();
  const t = useHeadings();
  const day = useToday();
  const isSaid = hasPart.advisories({ answers, notices, day });
  return isSaid && <LatePart name="advisories" heading={t("advisories")} />;
}

/** The way through the questions. */
export function PathPart() {
  const t = useHeadings();
  return <LatePart name="path" heading={t("path")} />;
}

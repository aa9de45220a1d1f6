import { useTranslations } from "next-intl";
import {
  comparedDeadline,
  deadlineCites,
  firstWarningRows,
  firstWarnings,
  untimedKinds,
  type ResultKind,
} from "#rules";
import { useResult } from "../../case/result.ts";
import { Sources } from "../../provision/Sources.tsx";

/** What the person's date asks for: a warning where days are left, else how it compares with months. */
export function TimeAdvice({ kind }: { kind: ResultKind }) {
  const { answers } = useResult();
  const t = useTranslations("warnings");
  const compared = comparedDeadline(answers);
  const isLate = firstWarnings(answers).includes("no-time-for-uscis");
  if (untimedKinds.includes(kind) || (!isLate && !compared)) return null;
  const cites = isLate ? firstWarningRows["no-time-for-uscis"].cites : deadlineCites;
  return (
    <>
      <p className="mt-2">
        <span>{isLate ? t("first.no-time-for-uscis") : compared && t(`deadline.${compared}`)}</span>
      </p>
      <Sources cites={cites} reports={[]} />
    </>
  );
}

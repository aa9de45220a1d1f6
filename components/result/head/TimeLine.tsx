import { useTranslations } from "next-intl";
import { comparedDeadline, firstWarnings, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** Kinds of result in which nobody waits for a decision of USCIS. */
const untimed: readonly ResultKind[] = ["visa-in-hand", "visa-first", "visit", "waiting"];

/** The person's date beside the time that a decision can take; nothing where no date was asked for. */
export function TimeLine({ kind }: { kind: ResultKind }) {
  const { answers } = useResult();
  const words = useQuestionWords();
  const t = useTranslations("result.head");
  const warnings = useTranslations("warnings");
  const { deadline } = answers;
  if (!deadline || untimed.includes(kind)) return null;
  const compared = comparedDeadline(answers);
  const isLate = firstWarnings(answers).includes("no-time-for-uscis");
  return (
    <p className="mt-1 max-w-read">
      <strong>{t("time", { deadline: words.option("deadline", deadline) })}</strong>{" "}
      {isLate && <span>{warnings("first.no-time-for-uscis")}</span>}
      {compared && <span>{warnings(`deadline.${compared}`)}</span>}
    </p>
  );
}

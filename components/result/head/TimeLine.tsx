import { useTranslations } from "next-intl";
import { untimedKinds, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** The person's date beside the time that a decision takes; nothing where none was given or none is waited for. */
export function TimeLine({ kind }: { kind: ResultKind }) {
  const { deadline } = useResult().answers;
  const words = useQuestionWords();
  const t = useTranslations("result.head");
  if (!deadline || deadline === "none" || deadline === "not-sure" || untimedKinds.includes(kind))
    return null;
  return (
    <p className="mt-1 max-w-read text-sm">
      <strong>{t("time", { deadline: words.option("deadline", deadline) })}</strong>{" "}
      <span>{t(`compared.${deadline}`)}</span>
    </p>
  );
}

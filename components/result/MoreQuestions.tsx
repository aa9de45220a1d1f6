import { useTranslations } from "next-intl";
import { offered } from "#lib/questionnaire/walk.ts";
import { useResult } from "../case/result.ts";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";

/** What a lawyer would ask as well, offered where the result is whole. */
export function MoreQuestions() {
  const { answers, onContinue } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("result.more");
  const questions = offered(answers);
  const left = questions.filter((question) => answers[question] === undefined).length;
  if (questions.length === 0 || !onContinue) return null;
  return (
    <section aria-labelledby={idOf("more")} className="screen-only mt-12">
      <h2 id={idOf("more")}>
        <span>{t("heading")}</span>
      </h2>
      <p className="mt-2 max-w-read">
        <span>{left === 0 ? t("done") : t("lead", { count: left })}</span>
      </p>
      <p className="mt-3">
        <Button className="button-quiet" onClick={onContinue}>
          <span>{t(left === 0 ? "again" : "start")}</span>
        </Button>
      </p>
    </section>
  );
}

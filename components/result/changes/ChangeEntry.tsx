import { useTranslations } from "next-intl";
import type { Change } from "#lib/changes/changes.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { ChangeStep } from "./ChangeStep.tsx";

/** One change, or two together, and what the rules would find then. */
export function ChangeEntry({
  change: { steps, outcome, improves, meets, opens },
}: {
  change: Change;
}) {
  const t = useTranslations("changes");
  const result = useTranslations("result");
  const words = useQuestionWords();
  const count = steps.length;
  const heading = result(`outcomes.${outcome}.heading`);

  return (
    <>
      {count > 1 && (
        <p className="mb-3">
          <span>{t("together")}</span>
        </p>
      )}
      <ul className="list-none space-y-5 p-0">
        {steps.map((step) => (
          <li key={step.question}>
            <ChangeStep step={step} />
          </li>
        ))}
      </ul>
      <div className="mt-4 max-w-read space-y-2">
        {meets.map((id) => (
          <p key={id}>
            <span>{t("meets", { count, requirement: result(`requirements.${id}.name`) })}</span>
          </p>
        ))}
        <p>
          <span>{improves ? t("leads", { count, heading }) : t("same")}</span>
        </p>
        {opens.map((question) => (
          <p key={question} className="text-ink-soft">
            <span>{t("opens", { short: words.part(question, "short") })}</span>
          </p>
        ))}
      </div>
    </>
  );
}

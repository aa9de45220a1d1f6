import { useTranslations } from "next-intl";
import type { Step } from "#lib/changes/changes.ts";
import { settling } from "#rules";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** What a rule looks at, the answer today, the answers that it looks for, and the paper that shows it. */
export function ChangeStep({ step: { question, from, to, rules } }: { step: Step }) {
  const t = useTranslations("changes");
  const rule = useTranslations("rules");
  const paper = useTranslations("papers");
  const words = useQuestionWords();
  const settledBy = settling[question];

  return (
    <>
      <p className="font-bold">
        <span>{t("looksAt", { short: words.part(question, "short") })}</span>
      </p>
      {rules.map((id) => (
        <p key={id} className="mt-1 max-w-read">
          <span>{rule(id)}</span>
        </p>
      ))}
      <dl className="mt-3 border-s border-line ps-4 text-sm">
        <dt className="font-bold">
          <span>{t("now")}</span>
        </dt>
        <dd>
          <span>{words.option(question, from)}</span>
        </dd>
        <dt className="mt-2 font-bold">
          <span>{t("then", { question, count: to.length })}</span>
        </dt>
        {to.map((option) => (
          <dd key={option}>
            <span>{words.option(question, option)}</span>
          </dd>
        ))}
        {settledBy && (
          <>
            <dt className="mt-2 font-bold">
              <span>{t("paper")}</span>
            </dt>
            <dd className="first-letter:uppercase">{paper(settledBy.paper)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

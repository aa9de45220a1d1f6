import { useTranslations } from "next-intl";
import type { Answers } from "#rules";
import { soFar } from "#lib/early/soFar.ts";
import { ResultWords } from "../../case/ResultWords.tsx";
import { StateMark } from "../reasons/StateMark.tsx";

type SoFarProps = { words: Record<string, unknown>; answers: Answers };

/** What the answers say while questions are left: each requirement with its state, or that it is still to ask. */
export function SoFar({ words, answers }: SoFarProps) {
  return (
    <ResultWords words={words}>
      <Standings answers={answers} />
    </ResultWords>
  );
}

function Standings({ answers }: Pick<SoFarProps, "answers">) {
  const t = useTranslations("result");
  return (
    <>
      <p className="soft">
        <span>{t("early.soFar.intro")}</span>
      </p>
      <ul className="list-none p-0">
        {soFar(answers).map(({ id, state }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span>{t(`requirements.${id}.name`)}</span>
            {state === "toAsk" ? (
              <span className="text-ink-soft">{t("early.soFar.toAsk")}</span>
            ) : (
              <StateMark state={state} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

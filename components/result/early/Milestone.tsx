import { useTranslations } from "next-intl";
import { determine, type Answers } from "#rules";
import type { Context } from "#lib/questionnaire/context.ts";
import { needed } from "#lib/questionnaire/walk.ts";
import { Button } from "../../ui/Button.tsx";
import { useElementIds } from "../../ui/elementIds.ts";
import { ResultWords } from "../../case/ResultWords.tsx";

type MilestoneProps = {
  words: Record<string, unknown>;
  answers: Answers;
  milestone: NonNullable<Context["milestone"]>;
  onSee: () => void;
  onContinue: () => void;
};

/** A screen between two questions: what is certain from here on, and the choice to stop or to go on. */
export function Milestone({ words, ...rest }: MilestoneProps) {
  return (
    <ResultWords words={words}>
      <MilestoneBody {...rest} />
    </ResultWords>
  );
}

function MilestoneBody({ answers, milestone, onSee, onContinue }: Omit<MilestoneProps, "words">) {
  const t = useTranslations("result.early");
  const idOf = useElementIds();
  const { certain } = milestone;
  const { requirements } = determine(answers);
  const failed = requirements.filter(({ state }) => state === "failed");
  const left = needed(answers).filter((question) => answers[question] === undefined).length;
  return (
    <div className="column" data-milestone={certain}>
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        {t(`${certain}.heading`)}
      </h1>
      <ul>
        {failed.map(({ id }) => (
          <li key={id}>
            <span>{t(`noLongerPossible.because.${id as "seeking-entry"}`)}</span>
          </li>
        ))}
      </ul>
      <p>
        <span>{t(`${certain}.text`)}</span>
      </p>
      <p className="soft">
        <span>{t("left", { count: left })}</span>
      </p>
      <Button onClick={onSee}>
        <span>{t(`${certain}.see`)}</span>
      </Button>
      <p>
        <button type="button" className="link" data-continue onClick={onContinue}>
          <span>{t(`${certain}.goOn`)}</span>
        </button>
      </p>
    </div>
  );
}

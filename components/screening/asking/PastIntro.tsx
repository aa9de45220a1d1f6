import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Answers, QuestionId } from "#rules";
import { progress } from "#lib/questionnaire/walk.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useVoice } from "../../question/voice.ts";

type PastIntroProps = {
  question: QuestionId;
  answers: Answers;
  /** What a firm reminds its visitors of. */
  reminder?: ReactNode;
};

/** What stands above the first question about the past: answers can be left open, and whom it is about. */
export function PastIntro({ question, answers, reminder }: PastIntroProps) {
  const voice = useVoice();
  const t = useTranslations("screening.past");
  const { stage, question: place } = progress(question, answers);
  if (stage !== "admissibility" || place !== 1) return null;
  return (
    <Panel tone="note">
      <p>
        <span>{t("lead")}</span>
      </p>
      {reminder}
      {voice !== "myself" && (
        <p>
          <span>{t(`consent.${voice}`)}</span>
        </p>
      )}
    </Panel>
  );
}

import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import type { Context, Place } from "#lib/questionnaire/context.ts";
import type { CaseTools } from "../case/caseTools.ts";
import { AskingScreen } from "./asking/AskingScreen.tsx";
import { LateChunk } from "./LateChunk.tsx";
import type { ResultChunk } from "./useResultChunk.ts";

type ScreenProps = {
  place: Place;
  context: Context;
  chunk: ResultChunk;
  caseTools: CaseTools;
  onAnswer: (question: QuestionId, answer: unknown) => void;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
  /** From a milestone or an early result to the questions; from a whole result to what is offered. */
  onContinue: () => void;
  onBack: () => void;
  onClear: () => void;
  onRetry: () => void;
};

/** The screen for a place: a question, a milestone, the review or the result. */
export function Screen(props: ScreenProps) {
  const { place, context, chunk, onRetry, ...rest } = props;
  const { answers, milestone } = context;
  const { caseTools, onAnswer, onChange, onFinish, onContinue, onBack, onClear } = rest;
  if (place !== "result" && place !== "milestone")
    return (
      <AskingScreen
        soFar={<SoFarArriving chunk={chunk} answers={answers} />}
        {...{ place, answers, onAnswer, onChange, onFinish, onClear }}
      />
    );
  if (typeof chunk !== "object") return <LateChunk arriving={chunk} onRetry={onRetry} />;
  return place === "milestone" && milestone ? (
    <chunk.Milestone
      words={chunk.words}
      answers={answers}
      milestone={milestone}
      onSee={onFinish}
      onContinue={onContinue}
    />
  ) : (
    <chunk.ResultLoader
      words={chunk.words}
      notices={chunk.notices}
      answers={answers}
      caseTools={caseTools}
      onChange={onChange}
      onContinue={onContinue}
      onReset={onClear}
      onBack={onBack}
    />
  );
}

/** What the answers say so far, or that this is still loading. */
function SoFarArriving({ chunk, answers }: { chunk: ResultChunk; answers: Answers }) {
  const t = useTranslations("screening.later");
  return typeof chunk === "object" ? (
    <chunk.SoFar words={chunk.words} answers={answers} />
  ) : (
    <p>{t(chunk)}</p>
  );
}

import type { ReactNode } from "react";
import { ResultContext, type ResultProps } from "#components/case/result.ts";
import { Voice, voiceIn } from "#components/question/voice.ts";
import { Result } from "#components/result/Result.tsx";
import { determine, type Answers } from "#rules";
import { drawn } from "./drawn.tsx";

type Given = Partial<Omit<ResultProps, "answers">> & { voice?: Voice };

const ignore = () => {};
const propsOf = (answers: Answers, given: Omit<Given, "voice">): ResultProps => ({
  determination: determine(answers),
  answers,
  ticked: {},
  onTick: ignore,
  onChange: ignore,
  onReset: ignore,
  onBack: ignore,
  ...given,
});

/** Parts of a result, as they stand in the result of these answers. */
export const inResult = (answers: Answers, parts: ReactNode, { voice = "myself", ...given }: Given = {}) => (
  <Voice value={voice}>
    <ResultContext value={propsOf(answers, given)}>{parts}</ResultContext>
  </Voice>
);

/** The whole result of these answers. */
export const wholeResult = (answers: Answers, { voice = voiceIn(answers), ...given }: Given = {}) => (
  <Voice value={voice}>
    <Result {...propsOf(answers, given)} />
  </Voice>
);

const markups = new Map<Answers, string>();

/** Its markup, drawn once for all tests of a worker. */
export const wholeMarkup = (answers: Answers): string => {
  const markup = markups.get(answers) ?? drawn(wholeResult(answers));
  markups.set(answers, markup);
  return markup;
};

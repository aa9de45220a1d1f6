import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { AnswerList } from "#components/ask/AnswerList.tsx";
import { Questions } from "#components/ask/Questions.tsx";
import { AskSheet as AskSheet } from "#components/ask/AskSheet.tsx";
import { RemovePerson } from "#components/family/RemovePerson.tsx";
import { WhoLine } from "#components/family/WhoLine.tsx";
import { Voice } from "#components/question/voice.ts";
import { ShortSheet } from "#components/tools/paper/ShortSheet.tsx";
import { Tools } from "#components/tools/Tools.tsx";
import type { CaseTools } from "#components/case/caseTools.ts";
import { MemoSheet as MemoSheet } from "#components/memo/MemoSheet.tsx";
import { Confirm } from "#components/screening/Confirm.tsx";
import { Milestone } from "#components/result/early/Milestone.tsx";
import { SoFar } from "#components/result/early/SoFar.tsx";
import { Screen } from "#components/screening/Screen.tsx";
import { openBy, voiceOf } from "#lib/ask/open.ts";
import { memoOf } from "#lib/memo/memo.ts";
import type { Place } from "#lib/questionnaire/context.ts";
import { contextOf } from "#lib/questionnaire/context.ts";
import { stageOf } from "#lib/questionnaire/questionnaire.ts";
import { asked } from "#lib/questionnaire/walk.ts";
import { determine, readAdvisories, type Answers } from "#rules";
import { read, today } from "../components/drawn.tsx";
import { inResult, wholeResult } from "../components/result.tsx";
import { WholeText } from "../components/told.tsx";
import { checkCases } from "../rules/cases.ts";
import { momentsOf } from "../screening/milestone.ts";
import { onScreen } from "./reading.tsx";

const notices = readAdvisories(readFileSync("public/advisories.json", "utf8"));
const ignore = () => {};
const ignoredEarly = { onSee: ignore, onContinue: ignore };
const ignored = {
  onAnswer: ignore,
  onChange: ignore,
  onFinish: ignore,
  onContinue: ignore,
  onBack: ignore,
  onClear: ignore,
  onRetry: ignore,
  onReset: ignore,
  onTick: ignore,
  onConfirm: ignore,
  onKeep: ignore,
  onReply: ignore,
  onRemove: ignore,
};

const spoken = (voice: Voice, component: ReactNode) => onScreen(<Voice value={voice}>{component}</Voice>);

/** One person with two others in the tab: one who is done, and one who has not begun. */
export const caseToolsOf = (answers: Answers): CaseTools => {
  const people = [answers, checkCases[0]!.answers, {}].map((theirs, at) => ({
    number: at + 1,
    answers: theirs,
    shared: {},
    ticks: {},
    country: null,
  }));
  return {
    family: { here: 1, people, onAnother: ignore, onGoTo: () => true, onRemove: ignore },
    onRemove: ignore,
    onMerge: ignore,
  };
};

/** A question or the review. */
export const questionAt = (at: Place, answers: Answers): ReactNode => (
  <Screen place={at} context={contextOf({ answers })} chunk="loading" caseTools={caseToolsOf(answers)} {...ignored} />
);

/** The same, as a person has it before them. */
export const place = (at: Place, answers: Answers, voice: Voice): string => spoken(voice, questionAt(at, answers));

/** What a person walks through: a question of each stage, what is asked before answers go, and the review. */
export const wayOf = (answers: Answers, voice: Voice): string[] => {
  const path = asked(answers);
  const stages = path.filter((question, at) => stageOf(question) !== stageOf(path[at - 1] ?? question) || at === 0);
  return [
    ...stages.map((question) => place(question, answers, voice)),
    ...(["drop", "clear"] as const).map((confirming) =>
      spoken(voice, <Confirm confirming={confirming} loses={path} people={3} answers={answers} {...ignored} />),
    ),
    place("review", answers, voice),
  ];
};

/** The result, without its tools. */
export const resultOf = (answers: Answers, voice: Voice): string =>
  onScreen(wholeResult(answers, { voice, notices, caseTools: caseToolsOf(answers) }));

/** The same result as plain text, made from its data. */
export const textOf = (answers: Answers, voice: Voice): string =>
  read(onScreen(inResult(answers, <WholeText />, { voice, notices, caseTools: caseToolsOf(answers) })));

const certainties = (answers: Answers) =>
  momentsOf(answers).flatMap(({ question, certain, then }) => (certain ? [{ question, certain, then }] : []));

/** What is told before the questions end, at each moment at which something became certain. */
export const earlyOf = (answers: Answers, voice: Voice): string[] =>
  certainties(answers).flatMap(({ question, certain, then }) => [
    spoken(voice, <Milestone words={{}} answers={then} milestone={{ question, certain }} {...ignoredEarly} />),
    spoken(voice, <SoFar words={{}} answers={then} />),
  ]);

/** The results of those who stop at such a moment. */
export const earlyResultsOf = (answers: Answers, voice: Voice): string[] =>
  certainties(answers).map(({ then }) => resultOf(then, voice));

/** The tools of the result and its two pages of paper, on a day. */
export const toolsOf = (answers: Answers, voice: Voice, day = today): string =>
  onScreen(
    inResult(
      answers,
      <>
        <Tools caseTools={caseToolsOf(answers)} />
        <ShortSheet origin="https://parole-check.example.org" leavesOutPast={false} />
      </>,
      { voice },
    ),
    day,
  );

/** Where several people share a tab: who they are, and what is asked before one of them goes. */
export const peopleOf = (answers: Answers): string[] => [
  onScreen(<WhoLine family={caseToolsOf(answers).family} onSummary={ignore} />),
  onScreen(<RemovePerson number={2} {...ignored} />),
];

/** What others get: the memo, and for each who can know an open point a sheet of paper and a page. */
export const sheetsOf = (answers: Answers, voice: Voice): string[] => [
  onScreen(
    <>
      <h1 id="memo-heading">Memo</h1>
      <MemoSheet memo={memoOf({ answers, ticked: {}, made: today })} />
    </>,
  ),
  spoken(voice, <AnswerList answers={answers} />),
  ...openBy(answers, determine(answers)).flatMap((open) => [
    onScreen(<AskSheet open={open} />),
    spoken(voiceOf(open.knows), <Questions open={open.questions} given={{}} {...ignored} />),
  ]),
];

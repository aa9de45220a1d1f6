import { readFileSync } from "node:fs";
import { AnswerList } from "#components/ask/AnswerList.tsx";
import { Questions } from "#components/ask/Questions.tsx";
import { Sheet as AskSheet } from "#components/ask/Sheet.tsx";
import { RemovePerson } from "#components/family/RemovePerson.tsx";
import { WhoLine } from "#components/family/WhoLine.tsx";
import { Keep } from "#components/keep/Keep.tsx";
import type { Keeping } from "#components/keep/keeping.ts";
import { Sheet as MemoSheet } from "#components/memo/Sheet.tsx";
import { Result } from "#components/Result.tsx";
import { Confirm } from "#components/screening/Confirm.tsx";
import { Screen } from "#components/screening/Screen.tsx";
import { openBy, voiceOf } from "#lib/ask/open.ts";
import { memoOf } from "#lib/memo/memo.ts";
import type { Place } from "#lib/screening/machine.ts";
import { stageOf } from "#lib/screening/questionnaire.ts";
import { asked } from "#lib/screening/walk.ts";
import { determine, readAdvisories, type Answers } from "#rules";
import { today, type Voice } from "../components/drawn.tsx";
import { checkCases } from "../rules/cases.ts";
import { onScreen } from "./reading.tsx";

const notices = readAdvisories(readFileSync("public/advisories.json", "utf8"));
const ignore = () => {};
const ignored = {
  onAnswer: ignore, onChange: ignore, onFinish: ignore, onBack: ignore, onClear: ignore, onRetry: ignore,
  onReset: ignore, onTick: ignore, onConfirm: ignore, onKeep: ignore, onReply: ignore, onRemove: ignore,
};

/** One person with two others in the tab: one who is done, and one who has not begun. */
const keepingOf = (answers: Answers): Keeping => {
  const people = [answers, checkCases[0]!.answers, {}].map((theirs, at) => (
    { number: at + 1, answers: theirs, shared: {}, ticks: {}, country: null }
  ));
  return { family: { here: 1, people, onAnother: ignore, onGoTo: () => true, onRemove: ignore }, onRemove: ignore, onMerge: ignore };
};

/** A question or the review, as a person has it before them. */
export const place = (at: Place, answers: Answers, voice: Voice): string => onScreen(
  <Screen place={at} answers={answers} voice={voice} later="loading" keeping={keepingOf(answers)} {...ignored} />,
);

/** What a person walks through: a question of each stage, what is asked before answers go, and the review. */
export const wayOf = (answers: Answers, voice: Voice): string[] => {
  const path = asked(answers);
  const stages = path.filter((question, at) => stageOf(question) !== stageOf(path[at - 1] ?? question) || at === 0);
  return [
    ...stages.map((question) => place(question, answers, voice)),
    ...(["drop", "clear"] as const).map((asks) =>
      onScreen(<Confirm asks={asks} loses={path} people={3} answers={answers} voice={voice} {...ignored} />)),
    place("review", answers, voice),
  ];
};

const shownOf = (answers: Answers, voice: Voice) => (
  { determination: determine(answers), answers, voice, ticked: {}, keeping: keepingOf(answers) }
);

/** The result, without its tools. */
export const resultOf = (answers: Answers, voice: Voice): string =>
  onScreen(<Result {...shownOf(answers, voice)} {...ignored} notices={notices} />);

/** The tools of the result, on a day. */
export const toolsOf = (answers: Answers, voice: Voice, day = today): string =>
  onScreen(<Keep {...shownOf(answers, voice)} />, day);

/** Where several people share a tab: who they are, and what is asked before one of them goes. */
export const peopleOf = (answers: Answers): string[] => [
  onScreen(<WhoLine family={keepingOf(answers).family} onSummary={ignore} />),
  onScreen(<RemovePerson number={2} {...ignored} />),
];

/** What others get: the memo, and for each who can know an open point a sheet of paper and a page. */
export const sheetsOf = (answers: Answers, voice: Voice): string[] => [
  onScreen(<><h1 id="memo-heading">Memo</h1><MemoSheet memo={memoOf({ answers, ticked: {}, made: today })} /></>),
  onScreen(<AnswerList answers={answers} voice={voice} />),
  ...openBy(answers, determine(answers)).flatMap((open) => [
    onScreen(<AskSheet open={open} />),
    onScreen(<Questions open={open.questions} voice={voiceOf(open.knows)} given={{}} {...ignored} />),
  ]),
];

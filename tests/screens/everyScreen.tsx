import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AnswerList } from "#components/ask/AnswerList.tsx";
import { Questions } from "#components/ask/Questions.tsx";
import { Sheet as AskSheet } from "#components/ask/Sheet.tsx";
import { RemovePerson } from "#components/family/RemovePerson.tsx";
import { WhoLine } from "#components/family/WhoLine.tsx";
import { Keep } from "#components/keep/Keep.tsx";
import type { Keeping } from "#components/keep/keeping.ts";
import { plainText } from "#components/keep/plainText.ts";
import { Sheet as MemoSheet } from "#components/memo/Sheet.tsx";
import { Result } from "#components/Result.tsx";
import { Confirm } from "#components/screening/Confirm.tsx";
import { Screen } from "#components/screening/Screen.tsx";
import { RulesAge } from "#components/site/RulesAge.tsx";
import { openBy, voiceOf } from "#lib/ask/open.ts";
import { memoOf } from "#lib/memo/memo.ts";
import type { Place } from "#lib/screening/machine.ts";
import { stageOf } from "#lib/screening/questionnaire.ts";
import { asked, relevant } from "#lib/screening/walk.ts";
import { determine, questionIds, readAdvisories, type Answers } from "#rules";
import { today, type Voice } from "../components/drawn.tsx";
import { tree } from "../components/tree.ts";
import { checkCases } from "../rules/cases.ts";
import { onScreen, rawIn } from "./reading.tsx";

const notices = readAdvisories(readFileSync("public/advisories.json", "utf8"));
const ignore = () => {};
const ignored = {
  onAnswer: ignore, onWrong: ignore, onChange: ignore, onFinish: ignore, onBack: ignore, onClear: ignore, onRetry: ignore,
  onReset: ignore, onTick: ignore, onConfirm: ignore, onKeep: ignore, onReply: ignore, onRemove: ignore,
};

/** One person with two others in the tab: one who is done, and one who has not begun. */
const keepingOf = (answers: Answers): Keeping => {
  const people = [answers, checkCases[0]!.answers, {}].map((theirs, at) => (
    { number: at + 1, answers: theirs, shared: {}, ticks: {}, country: null }
  ));
  return { family: { here: 1, people, onAnother: ignore, onGoTo: () => true, onRemove: ignore }, onRemove: ignore, onMerge: ignore };
};

const place = (at: Place, answers: Answers, voice: Voice): string => onScreen(
  <Screen place={at} answers={answers} voice={voice} later="loading" keeping={keepingOf(answers)} {...ignored} />,
);

/** What a person walks through: a question of each stage, what is asked before answers go, and the review. */
const wayOf = (answers: Answers, voice: Voice): string[] => {
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

/** The result with its tools and, where asked for, the same copied as plain text. */
const resultOf = (answers: Answers, voice: Voice, isCopied: boolean): string[] => {
  const shown = shownOf(answers, voice);
  const result = onScreen(<Result {...shown} {...ignored} notices={notices} />);
  return [result, onScreen(<Keep {...shown} />), ...(isCopied ? [plainText(tree(result))] : [])];
};

/** What others get: the memo, and for each who can know an open point a sheet of paper and a page. */
const sheetsOf = (answers: Answers, voice: Voice): string[] => [
  onScreen(<MemoSheet memo={memoOf({ answers, ticked: {}, made: today })} />),
  onScreen(<AnswerList answers={answers} voice={voice} />),
  ...openBy(answers, determine(answers)).flatMap((open) => [
    onScreen(<AskSheet open={open} />),
    onScreen(<Questions open={open.questions} voice={voiceOf(open.knows)} given={{}} {...ignored} />),
  ]),
];

const people = checkCases.map(({ name, answers }) => [name, answers] as const);

/** Reads every screen in one voice: each question, then all that each check case comes to. */
export const readEveryScreen = (voice: Voice): void => {
  const told = people.map(([, answers]) => relevant({ ...answers, screeningFor: voice }));

  describe(`as ${voice}, in words alone`, () => {
    test.each(questionIds)("the question %s", (id) => {
      const answers = told.find((one) => asked(one).includes(id)) ?? { screeningFor: voice };
      expect(rawIn(place(id, answers, voice))).toEqual([]);
    });

    test("the people of a tab", () => {
      const { family } = keepingOf(told[0]!);
      const screens = [<WhoLine key="who" family={family} onSummary={ignore} />, <RemovePerson key="remove" number={2} {...ignored} />];
      expect(screens.map((screen) => onScreen(screen)).flatMap(rawIn)).toEqual([]);
    });

    test.each(["1970-01-01", "2029-12-31"])("a clock that shows %s", (day) => {
      expect(rawIn(onScreen(<RulesAge />, day))).toEqual([]);
      expect(rawIn(onScreen(<Keep {...shownOf(told[0]!, voice)} />, day))).toEqual([]);
    });

    test.each(people)("%s", (_, answers) => {
      const theirs = relevant({ ...answers, screeningFor: voice });
      const isOwnVoice = (answers.screeningFor ?? "myself") === voice;
      const screens = [...wayOf(theirs, voice), ...resultOf(theirs, voice, isOwnVoice), ...sheetsOf(theirs, voice)];
      expect([...new Set(screens.flatMap(rawIn))]).toEqual([]);
    });
  });
};

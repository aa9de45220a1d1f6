import { expect, test } from "vitest";
import { IntlMessageFormat } from "intl-messageformat";
import { optionsOf, questionIds } from "#rules";
import { shownOptions } from "#components/question/shownOptions.ts";
import en from "#lib/i18n/messages/en/whole.ts";

const voices = ["myself", "relative", "client"] as const;
// Each question has a type of its own for its options; here any of them is looked up by its id.
// Each question has options of its own; here all are read alike.
const options = en.questions as unknown as Record<string, { options: Record<string, string> }>;
const labelsOf = (question: string, shown: readonly string[], voice: string) =>
  shown.map((option) => String(new IntlMessageFormat(options[question]!.options[option]!, "en").format({ voice })));

const isYes = (label: string) => /^Yes\b/.test(label);
const isNo = (label: string) => /^No(?:$|[,.])/.test(label);

/** Whether a "Yes" stands behind a "No". */
const isTurned = (labels: readonly string[]) => labels.findLastIndex(isYes) > labels.findIndex(isNo);
const turned = (order: (question: (typeof questionIds)[number]) => readonly string[]) =>
  questionIds.filter((question) =>
    voices.some((voice) => {
      const labels = labelsOf(question, order(question), voice);
      return labels.some(isNo) && isTurned(labels);
    }),
  );

test("Yes stands before No on every question, in every voice, also where the rules name No first", () => {
  expect(turned(shownOptions)).toEqual([]);
  expect(turned(optionsOf).length).toBeGreaterThan(0);
});

test.each(questionIds)("%s shows every option once, and what leaves it open last", (question) => {
  const shown = shownOptions(question);
  expect(shown.toSorted()).toEqual(optionsOf(question).toSorted());
  if (shown.includes("not-sure")) expect(shown.at(-1)).toBe("not-sure");
});

import { describe, expect, test } from "vitest";
import { RulesAge } from "#components/site/RulesAge.tsx";
import { asked, relevant } from "#lib/questionnaire/walk.ts";
import { questionIds } from "#rules";
import type { Voice } from "../components/drawn.tsx";
import { plainText } from "../components/page-text.ts";
import { squashed, withoutOutline } from "../components/told.tsx";
import { tree } from "../components/tree.ts";
import { checkCases } from "../rules/cases.ts";
import { onScreen, rawIn } from "./reading.tsx";
import { earlyOf, peopleOf, place, resultOf, sheetsOf, textOf, toolsOf, wayOf } from "./screens.tsx";

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
      expect(peopleOf(told[0]!).flatMap(rawIn)).toEqual([]);
    });

    test.each(["1970-01-01", "2029-12-31"])("a clock that shows %s", (day) => {
      expect(rawIn(onScreen(<RulesAge />, day))).toEqual([]);
      expect(rawIn(toolsOf(told[0]!, voice, day))).toEqual([]);
    });

    test.each(people)("%s", (_, answers) => {
      const theirs = relevant({ ...answers, screeningFor: voice });
      const result = resultOf(theirs, voice);
      const copied = textOf(theirs, voice);
      expect(squashed(withoutOutline(copied))).toBe(squashed(plainText(tree(result))));
      const screens = [
        ...wayOf(theirs, voice),
        ...earlyOf(theirs, voice),
        result,
        toolsOf(theirs, voice),
        copied,
        ...sheetsOf(theirs, voice),
      ];
      expect([...new Set(screens.flatMap(rawIn))]).toEqual([]);
    });
  });
};

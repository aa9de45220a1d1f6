import * as fc from "fast-check";
import { outlineOf, type Outline } from "#lib/packet/outline.ts";
import { determine, type Answers } from "#rules";
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";
import { caseAnswers } from "../rules/cases.ts";

type Ticked = Record<string, true>;

export const outlined = (answers: Answers, ticked: Ticked = {}) =>
  outlineOf({ answers, determination: determine(answers), ticked });

/** The outline of somebody; null where there is none. */
export const outline = (answers: Answers, ticked: Ticked = {}): Outline | null => {
  const result = outlined(answers, ticked);
  return result.ok ? result.outline : null;
};

export const linesOf = ({ letter }: Outline) => letter.flatMap(({ lines }) => lines);

/** The outline of each of the cases that has one. */
export const outlinesOfCases: Outline[] = caseAnswers.flatMap((answers) => outline(answers) ?? []);

/** Anybody: complete, broken off, or as no questionnaire would have it. */
export const people = () => fc.oneof(walks(), prefixes(), anyAnswers());

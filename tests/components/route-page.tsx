import { RoutePart } from "#components/result/parts/FoldedParts.tsx";
import { decidersFor, type Answers } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, today, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";

/** The section of the route. */
export const page = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(inResult(answers, <RoutePart />, { voice }), day);

export const donor = personOf("A matched kidney donor");

/** One person of the cases for each set of those who decide. */
export const oneForEach = [
  ...new Map(checkCases.map(({ answers }) => [decidersFor(answers).join(), answers])).values(),
];

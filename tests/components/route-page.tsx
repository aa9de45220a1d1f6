import { Route } from "#components/result/route/Route.tsx";
import { Answers, decidersFor } from "#rules";
import fixture from "../fixtures/check-cases.json" with { type: "json" };
import { drawn, today, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";

export const cases = fixture.map(({ name, answers }) => ({ name, answers: Answers.parse(answers) }));

/** The section of the route. */
export const page = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(inResult(answers, <Route />, { voice }), day);

/** The answers of the check case whose name begins so. */
export const personOf = (start: string) => {
  const found = cases.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return found.answers;
};
export const donor = personOf("A matched kidney donor");

/** One person of the cases for each set of those who decide. */
export const oneForEach = [...new Map(cases.map(({ answers }) => [decidersFor(answers).join(), answers])).values()];

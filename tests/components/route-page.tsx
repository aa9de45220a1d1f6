import { RoutePart } from "#components/result/parts/FoldedParts.tsx";
import { decidersFor, type Answers } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, today, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";
import { inMarkup, type Found } from "./roles.ts";

/** The section of the route. */
export const page = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(inResult(answers, <RoutePart />, { voice }), day);

/** The same as a person finds it. */
export const routeOf = (...of: Parameters<typeof page>) => inMarkup(page(...of));

/** The list of the steps, whose stretches have headings. */
export const stepsIn = (route: Found): Found | undefined =>
  route.all("list").find((list) => list.all("heading").length > 0);

/** What is read before the steps. */
export const beforeSteps = (route: Found): string => {
  const steps = stepsIn(route);
  return steps ? route.before(steps) : route.text;
};

export const donor = personOf("A matched kidney donor");

/** One person of the cases for each set of those who decide. */
export const oneForEach = [
  ...new Map(checkCases.map(({ answers }) => [decidersFor(answers).join(), answers])).values(),
];

import {
  determine,
  optionsOf,
  reachable,
  type Answers,
  type Outcome,
  type QuestionId,
} from "#rules";
import { stageOf } from "../questionnaire/questionnaire.ts";
import type { Open } from "./remaining.ts";
import { isComplete, unanswered, withAnswer } from "../questionnaire/walk.ts";

/** Where an option of the first part leads: to another of its steps, to an end, or on to the second part. */
export type Way = OpeningStep | Outcome | "onward";

/** A question of the first part, whose options lead to different places. */
export type OpeningStep = { question: QuestionId; ways: Readonly<Record<string, Way>> };

/** Everything is written for one voice, so the question that only chooses it is not on paper. */
const start: Answers = { screeningFor: "myself" };

/**
 * What follows from the answers so far. Where "may be possible" is out of reach and the rest of the questionnaire
 * would only tell the other two outcomes apart, paper says "ask a lawyer" and stops.
 */
const wayFrom = (answers: Answers, grown: Map<string, OpeningStep>): Way => {
  if (isComplete(answers)) return determine(answers).outcome;
  const [only, ...others] = reachable(answers);
  if (only && others.length === 0) return only;
  const question = unanswered(answers)!;
  if (stageOf(question) !== "location")
    return reachable(answers).includes("likely-eligible") ? "onward" : "needs-attorney";
  const ways = Object.fromEntries(
    optionsOf(question).map((option) => [
      option,
      wayFrom(withAnswer(answers, question, option), grown),
    ]),
  );
  const ends = new Set(Object.values(ways));
  const [end] = ends;
  if (ends.size === 1 && typeof end === "string") return end;
  const step = { question, ways };
  const same = JSON.stringify(step);
  return grown.get(same) ?? grown.set(same, step).get(same)!;
};

/** The first part: every path through the questions of the first stage, with equal ends drawn together. */
export const opening = (): OpeningStep => {
  const way = wayFrom(start, new Map());
  if (typeof way === "string") throw new Error("The first stage asks nothing.");
  return way;
};

/** The steps of the first part in the order in which they are printed: none before what leads to it. */
export const orderOf = (first: OpeningStep): OpeningStep[] => {
  const found = new Set<OpeningStep>();
  const visit = (step: OpeningStep): void => {
    if (found.has(step)) return;
    for (const way of Object.values(step.ways)) if (typeof way !== "string") visit(way);
    found.add(step);
  };
  visit(first);
  return [...found].reverse();
};

type Path = readonly (readonly [QuestionId, string])[];

/** The paths on which a person goes on to the second part. */
const pathsOnward = ({ question, ways }: OpeningStep): Path[] =>
  Object.entries(ways).flatMap(([option, way]) => {
    const rest: Path[] = way === "onward" ? [[]] : typeof way === "string" ? [] : pathsOnward(way);
    return rest.map((path): Path => [[question, option], ...path]);
  });

/** What is known of everybody who comes to the second part. */
export const openAfter = (first: OpeningStep): Open => {
  const paths = pathsOnward(first);
  const options = new Map<QuestionId, Set<string>>();
  for (const [id, option] of paths.flat())
    options.set(id, new Set([...(options.get(id) ?? []), option]));
  const certain = [...options.keys()].filter((id) =>
    paths.every((path) => path.some(([asked]) => asked === id)),
  );
  return { options, certain: new Set(certain) };
};

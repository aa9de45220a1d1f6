import { contains, optionsOf, regionsOf, takesSeveral, type Answers, type QuestionId, type Region } from "#rules";
import type { Event, Place } from "#lib/questionnaire/context.ts";
import { questionnaire, steps } from "#lib/questionnaire/questionnaire.ts";
import { firstOffered } from "#lib/questionnaire/walk.ts";
import { onlyFact } from "../rules/option-sets.ts";
import { reasonSets } from "./prose.ts";

const gates = steps.map(({ ask, when }) => ({ ask, regions: when ? regionsOf(when) : [] }));
const setsIn = (room: object) => (Object.values(room) as ReadonlySet<string>[]).map((set) => [...set]);
const textOf = (region: Region) => JSON.stringify([...region].map(([fact, room]) => [fact, setsIn(room)]));

/** What a region still needs after some answers; null once it cannot hold any more. */
const needs = (region: Region, answers: Answers): string | null => {
  const open = new Map(region);
  for (const [fact, room] of region) {
    if (answers[fact as QuestionId] === undefined) continue;
    if (!contains(onlyFact(fact, room), answers)) return null;
    open.delete(fact);
  }
  return textOf(open);
};

const offeredGates = gates.slice(-questionnaire.more.length);
const laterThan = (place: Place) => {
  const at = steps.findIndex(({ ask }) => ask === place);
  return at < 0 ? offeredGates : gates.slice(at);
};

/** From a result to what is offered after it, once: who has told all of it is at the end of the walk. */
const continues = (answers: Answers): Event[] => {
  const first = firstOffered(answers);
  return first !== null && answers[first] === undefined ? [{ type: "CONTINUE" }] : [];
};

/** What the later questions still need to be asked: two people with the same can go the same ways. */
export const prospects = (place: Place, answers: Answers): string => {
  const open = laterThan(place).map(
    ({ regions }) => new Set(regions.flatMap((region) => needs(region, answers) ?? [])),
  );
  const isFinished = place === "result" && continues(answers).length === 0;
  return JSON.stringify([place, isFinished, ...open.map((needed) => [...needed].sort())]);
};

const tells = (question: QuestionId, answer: unknown): string =>
  gates
    .flatMap(({ regions }) => regions.filter((region) => region.has(question)))
    .map((region) => onlyFact(question, region.get(question)))
    .map((region) => Number(contains(region, { [question]: answer } as Answers)))
    .join("");

const single = (question: QuestionId): unknown[] =>
  optionsOf(question).map((option) => (takesSeveral(question) ? { [option]: true } : option));

/** One answer for each kind that some later question tells apart; of reasons, one, two and three of them. */
const kindsOf = (question: QuestionId): unknown[] => {
  const answers = question === "requestBases" ? reasonSets(3) : single(question);
  return [...new Map(answers.reverse().map((answer) => [tells(question, answer), answer])).values()];
};

const events = new Map<Place, Event[]>(
  steps.map(({ ask }) => [ask, kindsOf(ask).map((answer) => ({ type: "ANSWER", question: ask, answer }))]),
);

/** The answers that can be given at a place, and how it goes on from the review and the result. */
export const eventsAt = (place: Place, answers: Answers): Event[] =>
  place === "review" ? [{ type: "FINISH" }] : place === "result" ? continues(answers) : (events.get(place) ?? []);

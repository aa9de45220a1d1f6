import * as z from "zod/mini";
import { answerTo, determine, outcomes, states, Answers, type QuestionId } from "#rules";
import edition from "../law/edition.json" with { type: "json" };
import { KnownTicks } from "../tab/papers.ts";
import type { Ticks } from "../tab/ticks.ts";
import { renewedSince } from "./renewed.ts";
import { relevant } from "../questionnaire/walk.ts";

/** Plain letters only, because some are shown as they came: others could reverse the words around them. */
const id = z.string().check(z.regex(/^[\w-]{1,80}$/));

/** Which rules spoke: their version, the day on which their sources were checked, and their hash. */
export const Edition = z.strictObject({
  version: z.string().check(z.regex(/^\d{1,6}(\.\d{1,6}){2}$/)),
  date: z.iso.date(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Edition = z.infer<typeof Edition>;

/** What a case file holds: what was answered, and in brief what the rules of that day found. */
export const Content = z.strictObject({
  saved: z.iso.date(),
  /** By the ids of that day, of which some may be gone. */
  answers: z.record(id, z.json()),
  ticked: z.record(id, z.literal(true)),
  edition: Edition,
  found: z.strictObject({
    outcome: z.enum(outcomes),
    requirements: z.array(z.strictObject({ id, state: z.enum(states) })).check(z.maxLength(20)),
    rules: z.array(id).check(z.maxLength(1000)),
  }),
});
export type Content = z.infer<typeof Content>;

export const editionNow: Edition = Edition.parse(edition);

/** What to save of a case on a day. */
export const contentOf = (answers: Answers, ticked: Ticks, today: string): Content => {
  const kept = relevant(answers);
  const { outcome, requirements, reasons } = determine(kept);
  return {
    saved: today,
    answers: kept,
    ticked,
    edition: editionNow,
    found: { outcome, requirements, rules: reasons.map(({ rule }) => rule) },
  };
};

const known = { ...answerTo, nationality: Answers.shape.nationality };
const knownIds = new Set(Object.keys(known));

/** The saved answers that still answer a question that is asked, in the sense in which it is asked today. */
export const answersIn = ({ answers, edition }: Content): Answers => {
  const renewed = renewedSince(edition.version);
  const usable = Object.entries(answers).filter(
    ([question, answer]) =>
      knownIds.has(question) &&
      !renewed.has(question) &&
      known[question as QuestionId].safeParse(answer).success,
  );
  return relevant(Object.fromEntries(usable));
};

/** The saved ticks of papers that are still on the list. */
export const ticksIn = ({ ticked }: Content): Ticks =>
  Object.fromEntries(
    Object.entries(ticked).filter(
      (tick) => KnownTicks.safeParse(Object.fromEntries([tick])).success,
    ),
  );

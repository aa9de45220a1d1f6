import * as fc from "fast-check";
import { contains, optionsOf, regionsOf, takesSeveral, type Answers, type QuestionId } from "#rules";
import { caseAnswers } from "./cases.ts";
import { drawsFrom, type Draw } from "#lib/command/diff/draws.ts";
import { steps } from "#lib/questionnaire/questionnaire.ts";

export type Picks = (question: QuestionId, answers: Answers) => unknown;

const gates = steps.map(({ ask, when }) => ({ ask, regions: when && regionsOf(when) }));

/** Walks the questionnaire once, answering each question asked. */
export const walk = (pick: Picks): Answers => {
  const answers: Record<string, unknown> = {};
  for (const { ask, regions } of gates) {
    if (regions && !regions.some((region) => contains(region, answers))) continue;
    answers[ask] = pick(ask, answers);
  }
  return answers;
};

/** A record with nothing on it. */
export const clean: { [Q in QuestionId]?: readonly string[] } = {
  everOrderedRemoved: ["no"],
  unlawfulPresence: ["none"],
  reenteredWithoutPermission: ["no"],
  keptEarlierConditions: ["yes"],
  misrepresentation: ["none"],
  criminalHistory: ["none"],
  securityConcern: ["none"],
  helpedOthersEnterIllegally: ["no"],
  healthConcern: ["none"],
  priorParoleRequest: ["never", "granted-before"],
};

/** Answers that lead on instead of ending the check or sending it to an attorney. */
const plain: { [Q in QuestionId]?: readonly string[] } = {
  personUsStatus: ["none"],
  personLocation: ["outside-us"],
  removalProceedingsNow: ["no"],
  personIsMinor: ["no", "yes"],
  minorTravelsWith: ["parent-or-guardian"],
  minorConsent: ["yes"],
  everInUs: ["no", "yes"],
  ...clean,
  canBeDoneWithoutTravel: ["no"],
  immigrantPetition: ["none", "pending", "visa-available"],
  visaSituation: ["refused", "tried-no-appointment", "not-tried", "no-visa-needed", "applied-post-closed"],
  afterParolePlan: ["return-home", "lawful-path"],
  financialSupport: ["supporter-with-proof", "organization"],
  identityDocument: ["passport"],
  evidenceLevel: ["independent-documents", "some"],
  protectionRoute: ["none"],
  medAvailableNearby: ["no"],
  careSomeoneElse: ["no"],
};
const alone = ["none", "not-sure"];

const from = <T>(options: readonly T[], draw: Draw): T =>
  options[Math.min(options.length - 1, Math.floor(draw() * options.length))]!;

/** An answer to a question: any, or with this probability one that leads on. */
export const choose = (question: QuestionId, draw: Draw, ease: number): unknown => {
  const easy = draw() < ease;
  const leading = easy ? plain[question] : undefined;
  const options = optionsOf(question);
  const usual = easy && options.includes("yes") && draw() < 0.8 ? ["yes"] : undefined;
  if (!takesSeveral(question)) return from(leading ?? usual ?? options, draw);
  if (leading) return { [from(leading, draw)]: true };
  const first = from(easy ? options.filter((one) => one !== "not-sure") : options, draw);
  if (alone.includes(first)) return { [first]: true };
  const further = options.filter((one) => one !== first && !alone.includes(one));
  const count = Math.floor(draw() * 3);
  const more = Array.from({ length: count }, () => from(further, draw));
  return Object.fromEntries([first, ...more].map((one) => [one, true]));
};

/** A complete walk from a seed: cheap, for the laws that take many walks. */
export const walkFrom = (seed: number, ease: number): Answers => {
  const draw = drawsFrom(seed);
  return walk((question) => choose(question, draw, ease));
};

/** The same person with some answers changed, and an answer to every question that is asked then. */
export const changed = (answers: Answers, change: Answers, seed: number): Answers => {
  const draw = drawsFrom(seed);
  return walk((question) => change[question] ?? answers[question] ?? choose(question, draw, 0.9));
};

const nearCase = (at: number, seed: number, faith: number): Answers => {
  const draw = drawsFrom(seed);
  const told = caseAnswers[at]!;
  return walk((question) => (draw() < faith && told[question]) || choose(question, draw, 0.9));
};

/** Complete answers that the questionnaire can produce: of anybody, and of people near those of the cases. */
export const walks = (): fc.Arbitrary<Answers> =>
  fc.oneof(
    fc.tuple(fc.integer(), fc.constantFrom(0, 0.5, 0.8, 0.9, 0.95)).map(([seed, ease]) => walkFrom(seed, ease)),
    fc
      .tuple(fc.nat(caseAnswers.length - 1), fc.integer(), fc.constantFrom(0.5, 0.8, 0.9, 0.97))
      .map(([at, seed, faith]) => nearCase(at, seed, faith)),
  );

/** The first answers of a walk, in the order in which they were given. */
export const firstOf = (answers: Answers, length: number): Answers =>
  Object.fromEntries(Object.entries(answers).slice(0, length));

/** Walks broken off at any question. */
export const prefixes = (): fc.Arbitrary<Answers> =>
  fc.tuple(walks(), fc.nat(90)).map(([answers, length]) => firstOf(answers, length));

/** Any answers that the schema accepts, whether or not a questionnaire can produce them. */
export const anyAnswers = (): fc.Arbitrary<Answers> =>
  fc.tuple(fc.integer(), fc.constantFrom(0.1, 0.5, 0.9, 1)).map(([seed, keep]) => {
    const draw = drawsFrom(seed);
    const kept = steps.filter(() => draw() < keep);
    return Object.fromEntries(kept.map(({ ask }) => [ask, choose(ask, draw, 0)]));
  });

import * as fc from "fast-check";
import type { Move } from "#lib/changes/changeable.ts";
import { changesOf, type Change } from "#lib/changes/changes.ts";
import { relevant, withAnswer } from "#lib/questionnaire/walk.ts";
import { determine, type Answers, type Determination, type Outcome, type QuestionId } from "#rules";
import { walkFrom, walks } from "../rules/answers.ts";
import { casePeople, personOf } from "../rules/cases.ts";

/** The honest kinds of the decision model: papers and words awaited, a visa, support, consent, help, time. */
export const honest: QuestionId[] = [
  "medSerious",
  "medUsProviderAgreed",
  "medCostPlan",
  "donorMatchConfirmed",
  "donorCenterConfirms",
  "careDoctorSaysNeeded",
  "eolPrognosis",
  "leAgencyAsked",
  "leAgencyWillRequest",
  "researchInstitution",
  "benefitUsBodySupports",
  "visaSituation",
  "visaRefusalGround",
  "emergencyAppointmentAsked",
  "financialSupport",
  "identityDocument",
  "evidenceLevel",
  "legalOfficialNotice",
  "minorConsent",
  "paidHelper",
  "deadline",
];
/** What a visa attempt replaces: why none was made, and the appointment that went with it. */
export const followUps: QuestionId[] = ["whyNotTried", "visaRefusalGround", "emergencyAppointmentAsked"];
export const rank: Outcome[] = ["likely-ineligible", "needs-attorney", "likely-eligible"];

export const child = personOf("A child travelling with her mother needs heart surgery");
export const changesFor = (answers: Answers) => changesOf(answers, determine(answers));
export const asked = (change: Change) => change.steps.map(({ question }) => question);

export const met = ({ requirements }: Determination) =>
  requirements.filter(({ state }) => state === "met").map(({ id }) => id as string);
export const apply = (answers: Answers, moves: readonly Move[], pick: (move: Move) => string) =>
  moves.reduce((so, move) => withAnswer(so, move.question, pick(move)), relevant(answers));

/** What moves do to a person, by the rules alone. */
export const effect = (answers: Answers, moves: readonly Move[], pick = ({ to }: Move) => to[0]!) => {
  const before = determine(relevant(answers));
  const after = determine(apply(answers, moves, pick));
  const meets = met(after).filter((id) => !met(before).includes(id));
  const improves = rank.indexOf(after.outcome) > rank.indexOf(before.outcome);
  return { before, after, meets, improves };
};
export const sorts = (change: Change) => JSON.stringify([asked(change), change.outcome, change.meets]);

const plainWalks = fc.tuple(fc.integer(), fc.constantFrom(0.9, 0.97)).map(([seed, ease]) => walkFrom(seed, ease));
/** Everybody of the cases, and people of random walks, with what would change their results. */
export const people = [
  ...casePeople,
  ...fc
    .sample(fc.oneof(walks(), plainWalks), { numRuns: 500, seed: 212 })
    .map((answers, at) => ({ name: `Person ${at + 1} of random walks`, answers })),
].map(({ name, answers }) => ({ name, answers, changes: changesFor(answers) }));

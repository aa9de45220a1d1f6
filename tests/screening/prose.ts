import { optionsOf, questionIds, type Answers, type QuestionId } from "#rules";
import { stageOf } from "#lib/questionnaire/questionnaire.ts";

type Basis = keyof NonNullable<Answers["requestBases"]>;
type Asked = (answers: Answers) => boolean;

const is =
  (id: QuestionId, ...options: string[]): Asked =>
  (answers) =>
    options.includes(answers[id] as string);
const has =
  (...bases: Basis[]): Asked =>
  ({ requestBases = {} }) =>
    bases.some((basis) => basis in requestBases);
const hasOther =
  (...bases: string[]): Asked =>
  ({ requestBases = {} }) =>
    Object.keys(requestBases).some((basis) => !bases.includes(basis));
const both =
  (...all: Asked[]): Asked =>
  (answers) =>
    all.every((one) => one(answers));
const either =
  (...some: Asked[]): Asked =>
  (answers) =>
    some.some((one) => one(answers));

const always: Asked = () => true;
// "Absence is not an answer": nobody is known not to be a citizen who was not asked.
const notCitizen: Asked = ({ personUsStatus }) => (personUsStatus ?? "us-citizen") !== "us-citizen";
const noneOrUnsure = is("personUsStatus", "none", "not-sure");
const abroad = is("personLocation", "outside-us", "not-sure");
const abroadOrBorder = is("personLocation", "outside-us", "at-us-port-or-border", "not-sure");
const reason = both(abroad, hasOther("visit-work-or-study"));
const danger = both(
  abroad,
  either(
    has("targeted-harm"),
    both(has("general-danger"), is("genPersonalVulnerability", "yes")),
    both(has("family-reunification"), is("famUrgentReason", "danger")),
  ),
);
const movable = hasOther("targeted-harm", "immvi", "fwvp", "visit-work-or-study");
const reentered = either(
  is("everOrderedRemoved", "ordered-removed", "removed-despite-court-order", "not-sure"),
  is("unlawfulPresence", "over-one-year", "not-sure"),
);

/** The column "asked when" of the model, written once more; a question not named is asked of all abroad. */
const prose: { [Q in QuestionId]?: Asked } = {
  screeningFor: always,
  personUsStatus: always,
  personLocation: notCitizen,
  custodyGrounds: is("personLocation", "in-custody"),
  insideUsSituation: both(is("personLocation", "inside-us"), noneOrUnsure),
  militaryConnection: both(is("personLocation", "inside-us", "in-custody"), noneOrUnsure),
  removalProceedingsNow: notCitizen,
  personIsMinor: abroadOrBorder,
  minorTravelsWith: is("personIsMinor", "yes"),
  minorConsent: is("personIsMinor", "yes"),
  requestBases: abroadOrBorder,
  minorUsAdultReady: both(abroad, has("family-reunification"), is("personIsMinor", "yes")),
  harmAboutThisPerson: danger,
  harmImminent: danger,
  harmNoSafePlace: danger,
  harmIndependentProof: danger,
  deadline: reason,
  harmIfRefused: reason,
  canBeDoneWithoutTravel: both(abroad, movable),
  plannedStay: reason,
  visaRefusalGround: is("visaSituation", "refused"),
  whyNotTried: is("visaSituation", "not-tried"),
  emergencyAppointmentAsked: is("visaSituation", "applied-waiting", "tried-no-appointment", "not-tried"),
  onlyBecauseOfWait: is("immigrantPetition", "pending", "approved-waiting"),
  protectionRoute: both(abroad, has("targeted-harm", "general-danger", "family-reunification")),
  unlawfulPresence: is("everInUs", "yes", "not-sure"),
  reenteredWithoutPermission: reentered,
  keptEarlierConditions: is("everInUs", "yes"),
  homeTies: is("afterParolePlan", "return-home"),
};

/** Questions about one basis begin with its word. */
const words: readonly [string, Basis][] = [
  ["med", "medical-treatment"],
  ["donor", "organ-or-tissue-donor"],
  ["companion", "medical-companion"],
  ["care", "caregiver"],
  ["eol", "end-of-life-visit"],
  ["funeral", "funeral-or-affairs"],
  ["legal", "legal-proceeding"],
  ["le", "law-enforcement-request"],
  ["fam", "family-reunification"],
  ["adopt", "adoption"],
  ["gen", "general-danger"],
  ["unfinished", "unfinished-purpose"],
  ["research", "research-or-trial"],
  ["benefit", "public-benefit"],
  ["immvi", "immvi"],
];
const ofBasis = (question: QuestionId): Asked => {
  const basis = words.find(([word]) => new RegExp(`^${word}[A-Z]`).test(question))?.[1];
  return basis ? both(abroad, has(basis)) : abroad;
};

const isAfter = (question: QuestionId, last: QuestionId) => questionIds.indexOf(question) > questionIds.indexOf(last);

/** "A check ends early, and an end overrides every asked when." */
const isOver = (question: QuestionId, answers: Answers): boolean =>
  (is("personUsStatus", "us-citizen")(answers) && isAfter(question, "personUsStatus")) ||
  (is("personUsStatus", "permanent-resident", "refugee-or-asylee")(answers) &&
    isAfter(question, "removalProceedingsNow")) ||
  (is("personLocation", "inside-us", "in-custody")(answers) && stageOf(question) !== "location") ||
  (is("personLocation", "at-us-port-or-border")(answers) && isAfter(question, "requestBases"));

/** Whether the model asks a question of somebody who answered every question before it. */
export const isAskedByModel = (question: QuestionId, answers: Answers): boolean =>
  !isOver(question, answers) && (prose[question] ?? ofBasis(question))(answers);

/** The questions on which an answer to the model's "asked when" can rest. */
export const gating = [
  "personUsStatus",
  "personLocation",
  "personIsMinor",
  "requestBases",
  "genPersonalVulnerability",
  "famUrgentReason",
  "visaSituation",
  "immigrantPetition",
  "everOrderedRemoved",
  "everInUs",
  "unlawfulPresence",
  "afterParolePlan",
] as const satisfies QuestionId[];

/** Every one, two or three reasons. */
export const reasonSets = (most: number): Record<string, true>[] => {
  let sets: string[][] = [[]];
  for (const option of optionsOf("requestBases").filter((one) => one !== "not-sure")) {
    sets = [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, option])];
  }
  return [...sets.slice(1), ["not-sure"]].map((set) => Object.fromEntries(set.map((one) => [one, true])));
};

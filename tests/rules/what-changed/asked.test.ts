import { expect, test } from "vitest";
import {
  Answers,
  given,
  givenAny,
  has,
  is,
  matches,
  optionsOf,
  questionIds,
  questionOf,
  reasonGroups,
  type QuestionId,
  type When,
} from "#rules";
import en from "#lib/i18n/messages/en/whole.ts";
import { asked } from "#lib/questionnaire/walk.ts";
import { donor, hospice, hunted, like, past, surgery, trial, two, waits } from "./found.ts";

test("of 84 questions a person may leave fifteen to the lawyer", () => {
  expect(questionIds).toHaveLength(84);
  expect(questionIds.filter((id) => questionOf(id).tier === "adds")).toHaveLength(15);
});

type Asks = [who: string, answers: Answers, ask: QuestionId, isAsked: boolean, otherwise?: When];
const wait: Answers = { requestBases: { "waiting-for-visa": true } };
/** Whom version 1 asked of everything: people abroad, people who were in the US, people whom danger reaches. */
const abroad = given({ personLocation: is("outside-us") });
const onceHere = given({ everInUs: is("yes") });
const inDanger = givenAny([
  { requestBases: has("targeted-harm") },
  { requestBases: has("general-danger") },
  { requestBases: has("family-reunification") },
]);
const ordered = givenAny([
  { everOrderedRemoved: is("ordered-removed", "removed-despite-court-order", "not-sure") },
  { unlawfulPresence: is("over-one-year", "not-sure") },
]);
const withVisa = given({ everInUs: is("yes"), visaSituation: is("has-usable-visa", "no-visa-needed") });

/** Who is asked, and whom a questionnaire that does not know the line would ask instead; nobody if it names none. */
const asks: Asks[] = [
  ["somebody who waits for a visa", like(waits, wait), "protectionRoute", true, inDanger],
  [
    "somebody with a reason that no list names",
    like(waits, { requestBases: { "other-urgent": true } }),
    "protectionRoute",
    true,
    inDanger,
  ],
  [
    "somebody who does not know the reason",
    like(waits, { requestBases: { "not-sure": true } }),
    "protectionRoute",
    true,
    inDanger,
  ],
  ["somebody after a short stay in the US", like(past), "reenteredWithoutPermission", true, ordered],
  ["somebody never there, of re-entry", like(surgery), "reenteredWithoutPermission", false, abroad],
  ["somebody never there, of removal", like(surgery), "everOrderedRemoved", false, abroad],
  ["somebody never there, of stays", like(surgery), "unlawfulPresence", false, abroad],
  ["somebody abroad, of court", like(past), "removalProceedingsNow", false, abroad],
  ["somebody who comes to finish something", like(past), "keptEarlierConditions", true, withVisa],
  [
    "somebody refused a visa, who comes for nothing begun before",
    like(past, { requestBases: { "medical-treatment": true } }),
    "keptEarlierConditions",
    false,
    onceHere,
  ],
  ["a patient, who said whether treatment can be had nearby", like(surgery), "canBeDoneWithoutTravel", false, abroad],
  ["a donor", like(donor), "canBeDoneWithoutTravel", true],
  ["a patient, whose papers were asked for", like(surgery), "evidenceLevel", false, abroad],
  ["a son at a death bed", like(hospice), "evidenceLevel", true],
  ["somebody refused at an interview", like(surgery), "canReachConsulate", false, abroad],
  ["somebody with no appointment", like(surgery, { visaSituation: "tried-no-appointment" }), "canReachConsulate", true],
  [
    "a child who travels alone",
    like(surgery, { minorTravelsWith: "alone" }),
    "minorConsent",
    false,
    given({ personIsMinor: is("yes") }),
  ],
  ["a child who travels with a parent", like(surgery), "minorConsent", true],
  ["somebody hunted, of harm if refused", like(hunted), "harmIfRefused", false, abroad],
  ["a patient, of harm if refused", like(two), "harmIfRefused", true],
  ["somebody who only waits, of a date", like(waits, wait), "deadline", false, abroad],
  ["somebody who only waits, of a stay", like(waits, wait), "plannedStay", false, abroad],
  ["a patient, of an infectious illness", like(surgery), "healthConcern", true],
  ["a witness, of an infectious illness", like(trial), "healthConcern", false, abroad],
];

test.each(asks)("since version 2, whether it is asked follows what else is told: %s", (_, answers, ask, isAsked) => {
  expect(asked(answers).includes(ask)).toBe(isAsked);
});

const others = asks.map(([who, answers, , isAsked, whom]) => ({ who, answers, isAsked, whom }));

test.each(others)("a questionnaire that does not know the line does otherwise: $who", ({ answers, isAsked, whom }) => {
  expect(matches(whom)(answers)).toBe(!isAsked);
});

test("whether somebody was ever in the US is asked before the reason", () => {
  const path = asked(like(surgery));
  expect(path.indexOf("everInUs")).toBeLessThan(path.indexOf("requestBases"));
});

test.each<[QuestionId, string[]]>([
  ["medAvailableNearby", ["no", "worse-chance", "yes", "not-sure"]],
  ["careSomeoneElse", ["no", "yes", "not-sure"]],
  ["funeralSomeoneElse", ["no", "yes", "not-sure"]],
  ["harmSafePlace", ["no", "own-country", "third-country", "not-sure"]],
  ["medCostPlan", ["yes", "known-no-proof", "no", "not-yet", "not-sure"]],
  ["donorCenterConfirms", ["yes", "written-no-date", "no", "not-yet", "not-sure"]],
  ["companionPatientQualifies", ["in-the-us", "allowed-to-come", "asking-too", "no", "not-sure"]],
  ["companionNeeded", ["parent-of-minor-patient", "medically-needed", "no", "not-sure"]],
  ["eolCloseFamily", ["close-relative", "other-relative-or-partner", "unrelated", "not-in-us", "not-sure"]],
  ["careCloseRelative", ["close-relative", "other-relative-or-partner", "unrelated", "not-in-us", "not-sure"]],
  ["funeralCloseFamily", ["close-relative", "other-relative-or-partner", "unrelated", "not-sure"]],
  ["famCloseRelationship", ["close-relative", "other-relative-or-partner", "unrelated", "not-sure"]],
  ["funeralNeedsPresence", ["dated-service", "matter-in-person", "no", "not-sure"]],
  ["adoptUrgent", ["medical-care", "danger", "no", "not-sure"]],
  ["harmAboutThisPerson", ["this-person", "family-or-group", "no", "not-sure"]],
  ["harmImminent", ["soon", "being-sent-back", "not-soon", "not-sure"]],
  [
    "protectionRoute",
    [
      "unhcr-or-usrap",
      "follow-to-join",
      "siv",
      "u-waiting-list",
      "u-or-t-other",
      "vawa-cancellation-family",
      "continued-presence-family",
      "none",
      "not-sure",
    ],
  ],
  ["legalMustBePresent", ["yes", "right-to-attend", "no", "not-sure"]],
  ["paidHelper", ["attorney-or-accredited", "none", "paid-non-lawyer", "not-sure"]],
])("somebody who answers %s finds an option for each thing that can be so", (id, options) => {
  expect(optionsOf(id)).toEqual(options);
});

test("a farmer who gave food to fighters can say so, beside anything else that fits", () => {
  const farmer = like("A farmer gave food to fighters");
  expect(farmer.securityConcern).toEqual({ "helped-armed-group": true });
  const more = { "helped-armed-group": true, "armed-group": true };
  expect(Answers.safeParse({ ...farmer, securityConcern: more }).success).toBe(true);
});

test.each(["medUnavailableNearby", "careNoOneElse", "funeralNoOneElse", "harmNoSafePlace", "unfinishedComplied"])(
  "nobody is asked %s any more",
  (id) => expect(questionIds).not.toContain(id),
);

test("somebody told that no change helps is never told that nothing would", () => {
  const said = JSON.stringify(en).toLowerCase();
  expect(said).toContain("none of the changes that this page tries, alone or in pairs, gives another result");
  expect(said).not.toMatch(/nothing would (change|help)/);
});

test.each<[who: string, reason: string, group: keyof typeof reasonGroups]>([
  ["a kidney donor", "organ-or-tissue-donor", "health"],
  ["a daughter who would nurse her father", "caregiver", "health"],
  ["a widow", "funeral-or-affairs", "family"],
  ["a child who would join an aunt", "family-reunification", "family"],
  ["a hunted man", "targeted-harm", "danger"],
  ["somebody in a war", "general-danger", "danger"],
  ["a witness", "legal-proceeding", "law-and-duty"],
  ["a veteran abroad", "immvi", "law-and-duty"],
  ["a scientist", "research-or-trial", "other"],
  ["somebody who does not know the reason", "not-sure", "other"],
])("%s finds the reason in one group of like ones", (_, reason, group) => {
  const groups = Object.entries(reasonGroups).filter(([, reasons]) => reasons.some((one) => one === reason));
  expect(groups.map(([name]) => name)).toEqual([group]);
});

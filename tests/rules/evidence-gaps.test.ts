import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, QuestionId } from "#rules";
import { evidenceFor } from "#rules/plan/evidence/evidence.ts";
import { evidence, type EvidenceId } from "#rules/plan/evidence/papers.ts";
import { protectionEvidence } from "#rules/plan/evidence/protection.ts";
import { walks } from "./answers.ts";

const abroad = (answers: Answers): Answers => ({
  personUsStatus: "none",
  personLocation: "outside-us",
  ...answers,
});
const listOf = (answers: Answers) => evidenceFor(abroad(answers));
const idsOf = (answers: Answers) => listOf(answers).map(({ id }) => id);
const marksOf = (answers: Answers) => Object.fromEntries(listOf(answers).map(({ id, mark }) => [id, mark]));
const files = ({ personLocation, requestBases = {} }: Answers) =>
  personLocation !== "at-us-port-or-border" &&
  Object.keys(requestBases).some((basis) => basis !== "law-enforcement-request");

const told: [of: string, answers: Answers, id: EvidenceId, mark: string | undefined][] = [
  ["a hospital that agreed", { medUsProviderAgreed: "yes" }, "us-hospital-letter", "there"],
  ["a hospital that has not answered", { medUsProviderAgreed: "not-yet" }, "us-hospital-letter", "missing"],
  ["a hospital that refused", { medUsProviderAgreed: "no" }, "us-hospital-letter", "missing"],
  ["a hospital that may have agreed", { medUsProviderAgreed: "not-sure" }, "us-hospital-letter", "unknown"],
  ["a hospital not asked about", {}, "us-hospital-letter", undefined],
  ["a doctor who said so, which is no letter yet", { medSerious: "yes" }, "home-doctor-letter", undefined],
  ["a doctor not asked yet", { medSerious: "not-yet" }, "home-doctor-letter", "missing"],
  ["a known cost", { medCostPlan: "yes" }, "cost-estimate", "there"],
  ["a known cost that nobody proves to pay", { medCostPlan: "known-no-proof" }, "cost-payment-proof", "missing"],
  ["a known cost that nobody proves to pay", { medCostPlan: "known-no-proof" }, "cost-estimate", "there"],
  [
    "a transplant center that gave no date",
    { requestBases: { "organ-or-tissue-donor": true }, donorCenterConfirms: "written-no-date" },
    "transplant-date-letter",
    "missing",
  ],
  ["a consulate out of reach", { canReachConsulate: "no" }, "consulate-travel-plan", "missing"],
  ["a consulate that may be out of reach", { canReachConsulate: "not-sure" }, "consulate-travel-plan", "unknown"],
  [
    "an old interview, which proves no way to a consulate today",
    { visaSituation: "refused", visaRefusalGround: "ties-214b" },
    "consulate-travel-plan",
    undefined,
  ],
  ["a visa not tried for its cost", { visaSituation: "not-tried", whyNotTried: "cost" }, "visa-record", "missing"],
  ["money that was only promised", { financialSupport: "promised-no-proof" }, "support-proof", "missing"],
  ["money that is proved", { financialSupport: "self-with-proof" }, "support-proof", "there"],
  ["nobody who pays", { financialSupport: "none" }, "support-declaration", "missing"],
  ["an expired passport", { identityDocument: "expired-passport" }, "identity-document", "there"],
  ["no identity paper", { identityDocument: "none" }, "identity-document", "missing"],
  ["papers of the family alone", { evidenceLevel: "own-statements-only" }, "outside-proof", "missing"],
  ["no ties to show", { afterParolePlan: "return-home", homeTies: "no" }, "home-ties-record", "missing"],
  ["a child whose parents agree", { personIsMinor: "yes", minorConsent: "yes" }, "consent-letter", "there"],
];

test.each(told)("%s", (_, answers, id, mark) => {
  const marks = marksOf({ requestBases: { "medical-treatment": true }, ...answers });
  expect(marks).toHaveProperty([id], mark);
});

const closedBy = (answers: Answers, id: EvidenceId) => listOf(answers).find((item) => item.id === id)?.settles;

test.each<[of: string, answers: Answers, id: EvidenceId, closes: QuestionId]>([
  [
    "a promise with no proof",
    { financialSupport: "promised-no-proof" },
    "supporter-employer-letter",
    "financialSupport",
  ],
  [
    "a cost with no proof",
    { requestBases: { "medical-treatment": true }, medCostPlan: "known-no-proof" },
    "cost-payment-proof",
    "medCostPlan",
  ],
  ["a consulate out of reach", { canReachConsulate: "no" }, "consulate-travel-plan", "canReachConsulate"],
  [
    "a plan that rests on a petition nobody filed",
    { afterParolePlan: "lawful-path", immigrantPetition: "none" },
    "lawful-path-record",
    "immigrantPetition",
  ],
])("the gap of %s is closed by a paper that says so", (_, answers, id, closes) => {
  expect(closedBy({ requestBases: { caregiver: true }, ...answers }, id)).toContain(closes);
});

const forEverybody: EvidenceId[] = [
  "police-certificates",
  "character-letters",
  "travel-costs-proof",
  "english-translations",
  "outside-proof",
];

test("every request lists good character, the trip, proof from outside and certified translations", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const items = evidenceFor(answers);
      fc.pre(items.length > 0 && files(answers));
      const ids = new Set(items.map(({ id }) => id));
      expect(forEverybody.filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(evidence["english-translations"].cites).toContain("cfr-103-2-b-3");
});

test("a child always has papers on custody and consent in the list", () => {
  const child = idsOf({ requestBases: { caregiver: true }, personIsMinor: "yes", minorTravelsWith: "alone" });
  expect(child).toEqual(expect.arrayContaining(["custody-record", "consent-letter", "receiving-parent-papers"]));
});

test.each<[route: string, id: EvidenceId]>([
  ["unhcr-or-usrap", "protection-case-record"],
  ["siv", "special-visa-record"],
  ["u-or-t-other", "special-visa-record"],
  ["follow-to-join", "family-of-refugee-notice"],
  ["u-waiting-list", "u-waiting-list-notice"],
  ["vawa-cancellation-family", "vawa-cancellation-order"],
  ["continued-presence-family", "continued-presence-request"],
])("somebody reached by %s is told of the paper of that law and of no other", (route, id) => {
  const listed = idsOf({ requestBases: { "other-urgent": true }, protectionRoute: { [route]: true } });
  expect(listed.filter((one) => Object.hasOwn(protectionEvidence, one))).toEqual([id]);
});

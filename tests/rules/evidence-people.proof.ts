import { expect, test, vi } from "vitest";
import { type Answers } from "#rules";
import { evidenceFor } from "#rules/plan/evidence/evidence.ts";
import { type EvidenceId } from "#rules/plan/evidence/papers.ts";

vi.setConfig({ testTimeout: 120_000 });

const abroad = (answers: Answers): Answers => ({
  personUsStatus: "none",
  personLocation: "outside-us",
  ...answers,
});
const idsOf = (answers: Answers) => evidenceFor(answers).map(({ id }) => id);
const marksOf = (answers: Answers) =>
  Object.fromEntries(evidenceFor(abroad(answers)).map(({ id, mark }) => [id, mark]));

test("where an agency asks, or CBP decides, nothing is listed that the form asks of every request", () => {
  const agency = abroad({ requestBases: { "law-enforcement-request": true } });
  const port: Answers = {
    ...agency,
    personLocation: "at-us-port-or-border",
    personIsMinor: "yes",
    minorConsent: "no",
    requestBases: { caregiver: true },
  };
  expect(idsOf(agency)).toEqual(["court-notice", "agency-letter", "agency-contact", "identity-document"]);
  expect(idsOf(port)).toEqual([
    "us-patient-letter",
    "no-other-carer-statements",
    "relationship-record",
    "custody-record",
    "consent-letter",
  ]);
});

test("a person who is not sure of the reason still learns what every request rests on", () => {
  const unsure = idsOf(abroad({ requestBases: { "not-sure": true } }));
  expect(unsure).toEqual(expect.arrayContaining(["reason-statement", "visa-explanation", "identity-document"]));
});

const told: [of: string, answers: Answers, id: EvidenceId, mark: string | undefined][] = [
  ["a hospital that agreed", { medUsProviderAgreed: "yes" }, "us-hospital-letter", "there"],
  ["a hospital that has not answered", { medUsProviderAgreed: "not-yet" }, "us-hospital-letter", "missing"],
  ["a hospital that refused", { medUsProviderAgreed: "no" }, "us-hospital-letter", "missing"],
  ["a hospital that may have agreed", { medUsProviderAgreed: "not-sure" }, "us-hospital-letter", "unknown"],
  ["a hospital not asked about", {}, "us-hospital-letter", undefined],
  ["a doctor who said so, which is no letter yet", { medSerious: "yes" }, "home-doctor-letter", undefined],
  ["a doctor not asked yet", { medSerious: "not-yet" }, "home-doctor-letter", "missing"],
  ["a known cost", { medCostPlan: "yes" }, "cost-estimate", "there"],
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

test("a paper that serves two reasons stands once, with the first, and names the other", () => {
  const items = evidenceFor(abroad({ requestBases: { "end-of-life-visit": true, caregiver: true } }));
  const tie = items.filter(({ id }) => id === "relationship-record");
  expect(tie.map(({ groups }) => groups)).toEqual([["caregiver", "end-of-life-visit"]]);
});

import { expect, test } from "vitest";
import type { Basis } from "#rules";
import { evidence, evidenceIds, type EvidenceId } from "#rules/plan/evidence/papers.ts";

/** The papers that guidance names for each reason. */
const named: Record<Basis, readonly EvidenceId[]> = {
  "medical-treatment": ["home-doctor-letter", "care-nearby-record", "us-hospital-letter", "cost-estimate"],
  "organ-or-tissue-donor": ["transplant-center-letter", "donor-match-results", "relationship-record", "cost-estimate"],
  "medical-companion": ["relationship-record", "custody-record", "companion-need-letter", "patient-case-papers"],
  caregiver: ["us-patient-letter", "relationship-record", "no-other-carer-statements"],
  "end-of-life-visit": ["hospice-letter", "relationship-record", "return-travel-plan"],
  "funeral-or-affairs": ["death-record", "relationship-record", "estate-papers", "no-other-heir-statements"],
  "legal-proceeding": ["court-notice", "case-docket", "attendance-letter", "child-case-papers"],
  "law-enforcement-request": ["agency-letter", "agency-contact", "court-notice", "identity-document"],
  "family-reunification": ["relationship-record", "dependence-record", "shared-life-record", "harm-report"],
  adoption: ["custody-record", "child-need-record", "adoption-case-papers"],
  "targeted-harm": ["harm-report", "group-harm-report", "permit-to-stay-papers"],
  "general-danger": ["special-risk-record", "harm-report", "permit-to-stay-papers"],
  "unfinished-purpose": ["begun-matter-record", "need-to-finish-letter", "earlier-stay-record"],
  "waiting-for-visa": ["petition-notice", "expedite-request-record", "outside-proof", "relationship-record"],
  "research-or-trial": ["institution-letter", "study-plan", "study-cost-proof"],
  "public-benefit": ["government-letter", "organization-letter", "benefit-proof", "presence-letter"],
  immvi: ["service-record", "veteran-purpose-letter", "relationship-record"],
  fwvp: ["veteran-recognition", "veteran-status-record", "tie-by-may-2016", "petition-notice"],
  "other-urgent": ["outside-proof", "dated-proof", "travel-need-proof"],
  "visit-work-or-study": ["host-invitation", "visa-record", "outside-proof"],
};

const bases = Object.keys(named) as Basis[];
const papersOf = (basis: Basis) => evidenceIds.filter((id) => evidence[id].for[basis]);

test.each(bases)("%s has at least three papers, and those that guidance names", (basis) => {
  expect(named[basis].length).toBeGreaterThanOrEqual(3);
  expect(papersOf(basis)).toEqual(expect.arrayContaining([...named[basis]]));
});

test.each(["immvi", "fwvp"] as const)("%s asks for no paper of another military route", (basis) => {
  const cited = papersOf(basis).flatMap((id) => [...evidence[id].cites]);
  expect(cited).not.toContain(basis === "immvi" ? "fam-202-4" : "uscis-immvi");
});

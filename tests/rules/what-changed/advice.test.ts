import { expect, test } from "vitest";
import { determine, evidenceFor, firstWarnings, type Answers } from "#rules";
import { changesOf } from "#lib/changes/changes.ts";
import { outcomeAsHoped, pointsToSettle } from "#lib/changes/hoped.ts";
import { donor, eligible, hospice, like, surgery, trial } from "./found.ts";

test("a week is no open point, but a warning on time", () => {
  const answers = like(surgery, { deadline: "within-7-days" });
  expect(determine(answers)).toMatchObject({ ...eligible, open: [] });
  expect(firstWarnings(answers)).toEqual(["no-time-for-uscis"]);
});

test("two papers away from a good request, the result says so", () => {
  const answers = like(surgery, { financialSupport: "none", medUsProviderAgreed: "not-yet" });
  const found = determine(answers);
  expect(pointsToSettle(answers, found)).toEqual(["medUsProviderAgreed", "financialSupport"]);
  expect([found.rests, outcomeAsHoped(answers, found)]).toEqual(["leaves-open", "likely-eligible"]);
});

test.each<[point: string, start: string, but: Answers]>([
  ["medCostPlan", surgery, { medCostPlan: "known-no-proof" }],
  ["donorCenterConfirms", donor, { donorCenterConfirms: "not-yet" }],
  ["legalOfficialNotice", trial, { legalOfficialNotice: "no" }],
  ["eolPrognosis", hospice, { eolPrognosis: "not-yet-asked" }],
  ["canReachConsulate", "A daughter of a dying man lives where", {}],
  ["immigrantPetition", hospice, { afterParolePlan: "lawful-path" }],
  ["minorConsent", surgery, { minorConsent: "no" }],
  ["priorParoleRequest", surgery, { priorParoleRequest: "denied-nothing-new" }],
])("%s can honestly change, and the page says what then", (point, start, but) => {
  const answers = like(start, but);
  const better = changesOf(answers, determine(answers)).filter(({ improves }) => improves);
  expect(better.flatMap(({ steps }) => steps.map(({ question }) => question))).toContain(point);
});

test("a town that is helped weighs for an engineer", () => {
  const { reasons } = determine(like("A bridge builder", { usBeneficiaries: { organization: true } }));
  const about = reasons.filter(({ because }) => because.usBeneficiaries?.organization);
  expect(about.map(({ finding }) => finding)).toEqual(["weighs-for"]);
});

test.each(["police-certificates", "travel-costs-proof", "supporter-employer-letter"] as const)(
  "everybody's papers name %s",
  (id) => {
    expect(evidenceFor(like(surgery)).map((item) => item.id)).toContain(id);
  },
);

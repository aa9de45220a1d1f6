import { describe, expect, test } from "vitest";
import { offered, relevant } from "#lib/questionnaire/walk.ts";
import { determine, type Answers } from "#rules";
import { asked, changesFor, child } from "./changing.ts";
import { personOf } from "../rules/cases.ts";

describe("For people:", () => {
  test("a known bar is not answered away by trying for a visa", () => {
    const barred: Answers = relevant({
      ...child,
      visaSituation: "not-tried",
      whyNotTried: "known-bar",
      emergencyAppointmentAsked: "no",
    });
    expect(determine(barred).outcome).toBe("needs-attorney");
    expect(changesFor(barred)).toEqual([]);
  });

  test("questions that open stay unanswered", () => {
    const late: Answers = relevant({
      ...child,
      deadline: "over-three-months",
      visaSituation: "not-tried",
      whyNotTried: "cost",
      emergencyAppointmentAsked: "no",
    });
    const untried = changesFor(late);
    expect(determine(late).outcome).toBe("likely-ineligible");
    expect(untried.map(({ steps, outcome }) => [steps[0]?.question, steps[0]?.to[0], outcome])).toEqual([
      ["visaSituation", "refused", "likely-eligible"],
      ["visaSituation", "tried-no-appointment", "needs-attorney"],
      ["deadline", "within-30-days", "needs-attorney"],
      ["visaSituation", "applied-waiting", "needs-attorney"],
    ]);
    const accompanied = changesFor(personOf("A child would travel alone"));
    expect(accompanied.map(({ steps, opens }) => [steps[0]?.to, opens])).toEqual([
      [["parent-or-guardian"], ["minorConsent"]],
    ]);
  });

  test("a question that would only be offered after the result is no question that opens", () => {
    const unsure: Answers = relevant({
      ...child,
      deadline: "over-three-months",
      visaSituation: "not-sure",
    });
    expect(offered(unsure)).not.toContain("emergencyAppointmentAsked");
    const changes = changesFor(unsure);
    const offering = changes.filter(({ steps }) =>
      offered(steps.reduce<Answers>((so, { question, to }) => ({ ...so, [question]: to[0] }), unsure)).includes(
        "emergencyAppointmentAsked",
      ),
    );
    expect(offering.length).toBeGreaterThan(0);
    expect(changes.flatMap(({ opens }) => opens)).toEqual([]);
  });

  test("somebody whose only gap is support sees support", () => {
    const changes = changesFor({ ...child, financialSupport: "none" });
    expect(changes).toEqual([
      {
        steps: [
          {
            question: "financialSupport",
            from: "none",
            to: ["supporter-with-proof", "self-with-proof", "organization"],
            rules: ["no-financial-support"],
          },
        ],
        outcome: "likely-eligible",
        improves: true,
        meets: ["complete-request"],
        opens: [],
      },
    ]);
  });

  test("somebody with two gaps in the papers sees both together", () => {
    const changes = changesFor({
      ...child,
      financialSupport: "none",
      identityDocument: "none",
    });
    expect(changes.map((change) => [asked(change), change.outcome])).toEqual([
      [["financialSupport", "identityDocument"], "likely-eligible"],
    ]);
  });

  test("somebody whose doctor has not been asked sees the doctor's word, and nobody whose doctor said no does", () => {
    const unasked: Answers = { ...child, medSerious: "not-yet" };
    expect(changesFor(unasked).map(asked)).toEqual([["medSerious"]]);
    expect(changesFor({ ...child, medSerious: "no" })).toEqual([]);
  });

  test("a missing letter of a US hospital closes a requirement even where an attorney must look anyway", () => {
    const arrested: Answers = {
      ...child,
      medUsProviderAgreed: "not-yet",
      criminalHistory: "conviction",
    };
    expect(changesFor(arrested)).toMatchObject([
      {
        steps: [{ question: "medUsProviderAgreed" }],
        improves: false,
        meets: ["complete-request"],
      },
    ]);
  });

  test.each<[string, Answers]>([
    ["a criminal record", { criminalHistory: "conviction" }],
    [
      "a removal",
      {
        everInUs: "yes",
        everOrderedRemoved: "ordered-removed",
        unlawfulPresence: "none",
        reenteredWithoutPermission: "no",
      },
    ],
    ["a false paper", { misrepresentation: "false-documents" }],
    ["care nearby", { medAvailableNearby: "yes" }],
    ["a plan to seek protection", { afterParolePlan: "seek-protection" }],
    ["an unknown status", { personUsStatus: "not-sure" }],
  ])("nothing is offered about %s", (_, change) => {
    expect(changesFor(relevant({ ...child, ...change }))).toEqual([]);
  });

  test.each([
    "A US citizen asks",
    "A man waits at a port",
    "A pregnant woman is held",
    "A man overstayed and lives",
    "A woman has named threats",
    "There is war in his country",
    "A person came back without permission",
    "A prosecutor wants a witness",
  ])("nothing is offered where nothing honest changes the result: %s…", (start) => {
    expect(changesFor(personOf(start))).toEqual([]);
  });

  test("nothing is offered about a tie that is too far or threats that are not near", () => {
    const tie: Answers = relevant({
      ...child,
      requestBases: { "end-of-life-visit": true },
      eolCloseFamily: "unrelated",
      eolPrognosis: "death-expected-soon",
    });
    const threat: Answers = relevant({
      ...child,
      requestBases: { "targeted-harm": true },
      harmAboutThisPerson: "no",
      harmImminent: "not-soon",
      harmSafePlace: "third-country",
      harmIndependentProof: "not-yet",
      protectionRoute: { none: true },
    });
    expect(changesFor(tie)).toEqual([]);
    expect(changesFor(threat)).toEqual([]);
  });

  test("somebody who may be eligible sees nothing", () => {
    expect(changesFor(child)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { decidersFor, stepsFor, type DeciderId, type RouteStepId } from "#rules";
import { donor, donors } from "./route-people.ts";
import { personOf } from "./cases.ts";

const untilDecision: RouteStepId[] = [
  "legal-advice",
  "form-i-131",
  "reason-and-proof",
  "supporter-declaration",
  "supporter-proof",
  "certified-translations",
  "filing-fee",
  "way-to-pay",
  "filing",
];
const ofChild: RouteStepId[] = untilDecision.flatMap((id) =>
  id === "reason-and-proof" ? [id, "proof-of-reason", "child-papers", "consulate-reach"] : [id],
);
const afterwards: RouteStepId[] = [
  "biometrics",
  "infectious-illness",
  "boarding-document",
  "cbp-inspection",
  "parole-fee",
  "conditions",
  "work-permit",
  "parole-end",
  "re-parole",
  "after-denial",
];
const heldFor = (...ofGroup: RouteStepId[]): RouteStepId[] => [
  "lawyer-first",
  "custody-group",
  "custody-request",
  ...ofGroup,
  "custody-decision",
  "parole-fee-question",
  "conditions",
  "work-limit",
  "return-to-custody",
];
const routes: [who: string, decides: DeciderId[], steps: RouteStepId[]][] = [
  [
    "A child travelling with her mother needs heart surgery",
    ["uscis"],
    [...ofChild, "expedite-request", "denial-without-question", "uscis-decision", ...afterwards],
  ],
  [
    "His mother is in hospice with days left, but he was ordered removed",
    ["uscis", "ice-after-removal"],
    [...untilDecision, "expedite-request", "denial-without-question", "ice-referral", "uscis-decision", ...afterwards],
  ],
  [
    "A prosecutor wants a witness to come",
    ["ice-for-agency"],
    [
      "lawyer-beside-agency",
      "agency-request",
      "agency-decision",
      "boarding-document",
      "cbp-inspection",
      "parole-fee",
      "conditions",
      "work-permit",
      "parole-end",
    ],
  ],
  ["A pregnant woman is held by ICE", ["holder"], heldFor("custody-pregnancy-papers", "credible-fear")],
  ["A green-card holder is held at a detention center", ["holder"], heldFor()],
  [
    "A green-card holder with an old conviction is stopped at an airport",
    ["cbp-for-resident"],
    ["resident-lawyer", "resident-claim-check", "deferred-inspection", "resident-hearing"],
  ],
  [
    "A man waits at a port of entry with a sick child",
    ["cbp"],
    ["lawyer-first", "port-review", "port-custody", "parole-fee-question", "conditions", "parole-end"],
  ],
  ["It is not known where the person is", ["office-by-place"], ["lawyer-first", "place-settled"]],
  ["A man overstayed and lives in the US", ["lawyer-inside"], []],
  ["A parolee in the US wants to stay longer", ["lawyer-inside", "first-parole-office"], []],
  ["A woman who was never inspected has a citizen child", ["lawyer-inside", "office-for-never-admitted"], []],
  ["A ship's cook was taken ashore to hospital", ["lawyer-inside", "port-for-crew"], []],
  ["A US citizen asks for herself", ["nobody-for-citizen"], []],
  ["A green-card holder abroad lost the card", ["nobody-for-resident"], []],
  ["A refugee who left the US on a trip", ["lawyer-for-refugee"], []],
];

describe("Who decides, and what comes when:", () => {
  test.each(routes)("%s", (who, decides, steps) => {
    const answers = personOf(who);
    expect(decidersFor(answers)).toEqual(decides);
    expect(stepsFor(answers)).toEqual(steps);
  });

  test.each(donors)("%s", (_, change, there, gone) => {
    const found = stepsFor({ ...donor, ...change });
    expect(there.filter((id) => !found.includes(id))).toEqual([]);
    expect(gone.filter((id) => found.includes(id))).toEqual([]);
  });
});

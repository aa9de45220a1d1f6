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
  "filing",
];
const afterwards: RouteStepId[] = [
  "biometrics",
  "boarding-document",
  "cbp-inspection",
  "parole-fee",
  "conditions",
  "work-permit",
  "parole-end",
  "re-parole",
  "after-denial",
];
const custody: RouteStepId[] = [
  "lawyer-first",
  "custody-group",
  "custody-request",
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
    [...untilDecision, "expedite-request", "denial-without-question", "uscis-decision", ...afterwards],
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
  ["A pregnant woman is held by ICE", ["holder"], custody],
  ["A green-card holder is held at a detention center", ["holder"], custody],
  [
    "A man waits at a port of entry with a sick child",
    ["cbp"],
    ["lawyer-first", "port-review", "port-custody", "parole-fee-question", "conditions", "parole-end"],
  ],
  ["It is not known where the person is", ["office-by-place"], ["lawyer-first", "place-settled"]],
  ["A man overstayed and lives in the US", ["lawyer-inside"], []],
  ["A parolee in the US wants to stay longer", ["lawyer-inside"], []],
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

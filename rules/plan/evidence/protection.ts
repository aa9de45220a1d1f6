import { given, givenAny, has } from "../../conditions/condition.ts";
import { evidenceRows } from "./row.ts";

/** Papers of another law that may reach the person already; a lawyer first, for each. */
export const protectionEvidence = evidenceRows({
  "protection-case-record": {
    for: {
      record: givenAny([
        { protectionRoute: has("unhcr-or-usrap") },
        { protectionRoute: has("not-sure") },
      ]),
    },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["outside-source", "uscis", "attorney"],
    cites: ["ina-212-d-5-B", "uscis-hp-not-substitute"],
    risk: "lawyer-first",
  },
  "special-visa-record": {
    for: {
      record: givenAny([{ protectionRoute: has("siv") }, { protectionRoute: has("u-or-t-other") }]),
    },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["uscis", "consulate", "attorney"],
    cites: ["i-131-instructions-evidence", "i-131-instructions-visa-statement"],
    risk: "lawyer-first",
  },
  "family-of-refugee-notice": {
    for: { record: given({ protectionRoute: has("follow-to-join") }) },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["uscis", "family"],
    cites: ["usc-1157-c-2", "usc-1158-b-3", "cfr-208-21-d"],
    risk: "lawyer-first",
  },
  "u-waiting-list-notice": {
    for: { record: given({ protectionRoute: has("u-waiting-list") }) },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["uscis"],
    cites: ["cfr-214-14-d-2"],
    risk: "lawyer-first",
  },
  "vawa-cancellation-order": {
    for: { record: given({ protectionRoute: has("vawa-cancellation-family") }) },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["immigration-court", "registry"],
    cites: ["ina-240A-b-4"],
    risk: "lawyer-first",
  },
  "continued-presence-request": {
    for: { record: given({ protectionRoute: has("continued-presence-family") }) },
    serves: "temporary-purpose",
    closes: ["protectionRoute"],
    issuers: ["agency"],
    cites: ["ina-240A-b-6"],
    risk: "lawyer-first",
  },
});

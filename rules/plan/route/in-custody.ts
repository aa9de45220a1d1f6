import { given, has, is } from "../../conditions/condition.ts";
import { stepRows } from "./row.ts";

const custody = ["custody"] as const;
const fits = (group: Group) => given({ custodyGrounds: has(group) });
type Group =
  "serious-medical-condition" | "pregnant" | "under-18" | "witness" | "other-public-interest";

/** People who are held: a route of their own, and nothing that goes to USCIS. */
export const custodySteps = stepRows({
  "custody-group": {
    phase: "before",
    acts: "lawyer",
    on: custody,
    cites: [
      "cfr-212-5-b-intro",
      "cfr-212-5-b-1",
      "cfr-212-5-b-2",
      "cfr-212-5-b-3",
      "cfr-212-5-b-4",
      "cfr-212-5-b-5",
    ],
  },
  "custody-request": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    cites: ["cfr-212-5-b-intro", "cfr-212-5-d-intro", "cfr-212-5-d-2"],
    doubt: "The current ICE instructions on parole requests from custody were not found.",
  },
  "custody-medical-papers": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: fits("serious-medical-condition"),
    cites: ["cfr-212-5-b-1"],
  },
  "custody-pregnancy-papers": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: fits("pregnant"),
    cites: ["cfr-212-5-b-2"],
  },
  "custody-child-papers": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: fits("under-18"),
    cites: ["cfr-212-5-b-3", "usc-6-279-g-2", "usc-8-1232-b"],
  },
  "custody-witness-papers": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: fits("witness"),
    cites: ["cfr-212-5-b-4"],
  },
  "custody-interest-papers": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: fits("other-public-interest"),
    cites: ["cfr-212-5-b-5"],
  },
  "credible-fear": {
    phase: "request",
    acts: "lawyer",
    on: custody,
    when: given({ personUsStatus: is("none", "not-sure") }),
    cites: ["cfr-235-3-c", "cfr-212-5-b-5", "ice-credible-fear-factsheet", "matter-of-m-s"],
    doubt:
      "Whether ICE Directive 11002.1 is applied in 2026 is unknown: it is named, and not relied on.",
  },
  "custody-decision": {
    phase: "decision",
    acts: "holder",
    on: custody,
    cites: ["ina-212-d-5-A", "cfr-212-5-b-intro", "cfr-235-3-c"],
  },
});

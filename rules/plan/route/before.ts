import { given, is } from "../../conditions/condition.ts";
import { stepRows } from "./row.ts";

/** The first talk with a lawyer. */
export const firstSteps = stepRows({
  "lawyer-first": {
    phase: "before",
    acts: "lawyer",
    on: ["custody", "port", "unknown-place"],
    cites: ["cfr-235-3-b-2-iii", "cfr-235-3-c"],
  },
  "lawyer-beside-agency": {
    phase: "before",
    acts: "lawyer",
    on: ["agency"],
    cites: ["ice-pia-049"],
  },
  "place-settled": {
    phase: "before",
    acts: "lawyer",
    on: ["unknown-place"],
    cites: ["cfr-212-5-a"],
  },
  "legal-advice": {
    phase: "before",
    acts: "lawyer",
    on: ["abroad"],
    cites: ["i-131-instructions-evidence"],
  },
  "us-status": {
    phase: "before",
    acts: "lawyer",
    on: ["abroad", "agency"],
    when: given({ personUsStatus: is("not-sure") }),
    cites: ["lpr-return-documents"],
  },
});

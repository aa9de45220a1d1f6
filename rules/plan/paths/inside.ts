import { given, givenAny, is } from "../../conditions/condition.ts";
import { insideUs, pathRows } from "./row.ts";

const noCitizen = is("none", "permanent-resident", "refugee-or-asylee", "not-sure");
const military = { militaryConnection: is("served", "family-of-member", "not-sure") };

/** Ways for people who are in the US or held there. */
export const inside = pathRows({
  "advance-parole": {
    when: given({ ...insideUs, insideUsSituation: is("pending-application", "not-sure") }),
    cites: [],
    reports: [],
    danger: "leaving-can-bar",
  },
  "re-parole": {
    when: given({ ...insideUs, insideUsSituation: is("on-parole-now", "parole-ended") }),
    cites: ["cfr-212-5-e-1", "parole-in-place"],
    reports: [],
    danger: "filing-inside-us",
  },
  "parole-in-place": {
    when: given({
      ...insideUs,
      ...military,
      insideUsSituation: is("never-admitted", "pending-application", "not-sure"),
    }),
    cites: ["uscis-military-options", "parole-in-place", "ina-235-a-1"],
    reports: [],
    danger: "filing-inside-us",
    doubt:
      "Military parole in place reaches people never admitted; its practice in 2026 was not verified.",
  },
  "military-options": {
    when: givenAny(
      [
        {
          ...insideUs,
          insideUsSituation: is(
            "admitted-in-status",
            "overstayed",
            "on-parole-now",
            "parole-ended",
          ),
        },
        { personUsStatus: is("none", "not-sure"), personLocation: is("in-custody") },
      ],
      military,
    ),
    cites: ["uscis-military-options"],
    reports: [],
    danger: null,
    doubt:
      "The page read speaks of parole in place; deferred action and naturalization rest on background.",
  },
  "parole-from-custody": {
    when: given({ personUsStatus: noCitizen, personLocation: is("in-custody") }),
    cites: ["cfr-212-5-b-intro", "ina-212-d-5-A"],
    reports: [],
    danger: "back-to-custody",
  },
  bond: {
    when: given({ personUsStatus: noCitizen, personLocation: is("in-custody") }),
    cites: ["matter-of-yajure-hurtado"],
    reports: ["bond-courts-disagree"],
    danger: null,
    doubt: "Courts of appeals disagree, and the Supreme Court has taken the question.",
  },
});

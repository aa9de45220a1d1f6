import { given, givenAny, is } from "../../conditions/condition.ts";
import { held, insideUs, pathRows } from "./row.ts";

const military = { militaryConnection: is("served", "family-of-member", "not-sure") };

/** Ways for people who are in the US. */
export const inside = pathRows({
  "advance-parole": {
    when: given({ ...insideUs, insideUsSituation: is("pending-application", "not-sure") }),
    pointedBy: given({ insideUsSituation: is("pending-application") }),
    cites: [],
    reports: [],
    danger: "leaving-can-bar",
  },
  "re-parole": {
    when: given({ ...insideUs, insideUsSituation: is("on-parole-now", "parole-ended") }),
    pointedBy: true,
    cites: ["cfr-212-5-e-1", "parole-in-place"],
    reports: [],
    danger: "filing-inside-us",
    doubt: "That USCIS gives parole again only where it gave the first parole is practice.",
  },
  "parole-in-place": {
    when: given({
      ...insideUs,
      ...military,
      insideUsSituation: is("never-admitted", "pending-application", "not-sure"),
    }),
    pointedBy: given({
      insideUsSituation: is("never-admitted"),
      militaryConnection: is("served", "family-of-member"),
    }),
    cites: ["uscis-military-options", "uscis-military-pip-2020", "parole-in-place", "ina-235-a-1"],
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
        held,
      ],
      military,
    ),
    pointedBy: given({ militaryConnection: is("served", "family-of-member") }),
    cites: ["uscis-military-options"],
    reports: [],
    danger: null,
    doubt:
      "The page read speaks of parole in place; deferred action and naturalization rest on background.",
  },
  "crew-parole": {
    when: given({ ...insideUs, insideUsSituation: is("crew-member") }),
    pointedBy: true,
    cites: [
      "ina-252-a",
      "ina-253",
      "cfr-253-1-a",
      "cfr-253-1-c",
      "cfr-253-1-d",
      "cfr-253-1-e",
      "cfr-253-1-g",
      "ina-214-f",
      "cbp-crew-parole-2023",
    ],
    reports: [],
    danger: null,
    doubt: "The 72 hours are the practice of one port in 2023.",
  },
  "crew-fear-of-return": {
    when: given({ ...insideUs, insideUsSituation: is("crew-member") }),
    cites: ["cfr-253-1-f"],
    reports: [],
    danger: "court-case",
  },
  "family-adjustment": {
    when: given({
      ...insideUs,
      insideUsSituation: is(
        "on-parole-now",
        "parole-ended",
        "admitted-in-status",
        "overstayed",
        "pending-application",
        "not-sure",
      ),
    }),
    cites: ["ina-245-a"],
    reports: [],
    danger: "filing-inside-us",
    doubt:
      "That a citizen's spouse, parent or child may adjust after an overstay rests on sections that are not in " +
      "the repository, and so does the bar for crew.",
  },
  "cancellation-of-removal": {
    when: [
      given({
        ...insideUs,
        insideUsSituation: is("never-admitted", "overstayed", "parole-ended", "not-sure"),
      }),
      given(held),
      given({
        personUsStatus: is("permanent-resident"),
        personLocation: is("inside-us", "in-custody"),
        removalProceedingsNow: is("yes"),
      }),
    ],
    cites: [],
    reports: [],
    danger: "court-case",
    doubt: "The main text of INA 240A is not in the repository.",
  },
});

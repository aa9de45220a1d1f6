import * as z from "zod/mini";
import { authorityIds } from "../authorities/citations.ts";
import { Conditions, given, givenAny, is } from "../conditions/condition.ts";
import { matches } from "../conditions/matches.ts";
import { reportIds } from "./reports.ts";
import type { Answers } from "../questions/questions.ts";

/** What can do harm, and where it is said: before the reasons, or with the rest of the advice on care. */
export const WarningRow = z.strictObject({
  place: z.enum(["first", "last"]),
  /** True of everybody, or of those with these answers. */
  when: z.union([z.literal(true), Conditions]),
  cites: z.readonly(z.array(z.enum(authorityIds))),
  reports: z.readonly(z.array(z.enum(reportIds))),
  doubt: z.optional(z.string()),
});
export type WarningRow = z.infer<typeof WarningRow>;

const noCitizen = is("none", "permanent-resident", "refugee-or-asylee", "not-sure");
const applicant = { personUsStatus: is("none", "not-sure") };
const fromAbroad = { ...applicant, personLocation: is("outside-us", "not-sure") };

const rows = {
  "citizen-held": {
    place: "first",
    when: given({ personUsStatus: is("us-citizen") }),
    cites: ["cfr-235-3-b-5-iv"],
    reports: [],
  },
  "in-custody": {
    place: "first",
    when: given({ personUsStatus: noCitizen, personLocation: is("in-custody") }),
    cites: ["cfr-212-5-a", "cfr-212-5-b-intro"],
    reports: [],
  },
  "search-of-custody": {
    place: "first",
    // Somebody who cannot be found may be held.
    when: given({ personUsStatus: noCitizen, personLocation: is("in-custody", "not-sure") }),
    cites: [],
    reports: ["search-of-custody"],
  },
  "port-or-border": {
    place: "first",
    when: given({ ...applicant, personLocation: is("at-us-port-or-border") }),
    cites: ["cfr-235-3-b-2-iii", "ina-212-a-9-A"],
    reports: [],
  },
  "resident-at-port": {
    place: "first",
    when: given({
      personUsStatus: is("permanent-resident"),
      personLocation: is("at-us-port-or-border"),
    }),
    cites: ["cfr-235-3-b-5-i", "cfr-235-3-b-5-ii", "cfr-235-2-c"],
    reports: [],
    doubt:
      "A claim of residence that cannot be verified goes on to a judge, under 235.3(b)(5)(i) and (iv).",
  },
  "refugee-at-port": {
    place: "first",
    when: given({
      personUsStatus: is("refugee-or-asylee"),
      personLocation: is("at-us-port-or-border"),
    }),
    cites: ["cfr-235-3-b-5-i", "cfr-235-3-b-5-iii", "cfr-223-2-b-2-ii"],
    reports: [],
  },
  "inside-us": {
    place: "first",
    when: given({ personUsStatus: noCitizen, personLocation: is("inside-us") }),
    cites: ["uscis-nta-2025", "i-131-instructions-evidence"],
    reports: [],
    doubt:
      "The memorandum was read in a summary; it was reported to be still in effect in August 2026.",
  },
  "fast-removal-inside": {
    place: "first",
    when: given({
      ...applicant,
      personLocation: is("inside-us"),
      insideUsSituation: is("never-admitted", "not-sure"),
    }),
    cites: [],
    reports: ["fast-removal-inside"],
    doubt: "How far expedited removal reaches inside the US is before the courts.",
  },
  "paid-helper": {
    place: "last",
    when: given({ paidHelper: is("paid-non-lawyer") }),
    cites: [],
    reports: [],
  },
  fraud: {
    place: "last",
    when: true,
    cites: [],
    reports: [],
    doubt: "8 CFR 1.2 and 292.1, on who may give legal advice, are not in the book of authorities.",
  },
  "paid-sponsor": {
    place: "last",
    when: givenAny(
      [{ financialSupport: is("promised-no-proof", "paid-sponsor", "none", "not-sure") }],
      fromAbroad,
    ),
    cites: ["i-134-instructions"],
    reports: [],
  },
  "false-papers": {
    place: "last",
    when: given({ personUsStatus: noCitizen }),
    cites: ["ina-212-a-6-C"],
    reports: [],
    doubt: "Whether a signer answers for what a helper wrote turns on what the signer knew.",
  },
  "crossing-without-permission": {
    place: "last",
    when: given({
      ...applicant,
      personLocation: is("outside-us", "at-us-port-or-border", "not-sure"),
    }),
    cites: ["usc-1325-a", "usc-1326-a", "ina-212-a-9-A", "ina-212-a-9-C"],
    reports: [],
  },
} as const satisfies Record<string, WarningRow>;
export type WarningId = keyof typeof rows;

/** Every warning, in the order in which it is said. */
export const warnings: Record<WarningId, WarningRow> = rows;
export const warningIds = Object.keys(rows) as WarningId[];

const ready = warningIds.map((id) => ({
  id,
  place: warnings[id].place,
  concerns: matches(warnings[id].when),
}));

/** The warnings for these answers in one place of the page. */
export const warningsFor = (answers: Answers, place: WarningRow["place"]): WarningId[] =>
  ready.filter((one) => one.place === place && one.concerns(answers)).map(({ id }) => id);

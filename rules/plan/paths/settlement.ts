import { given, givenAny, has, is } from "../../conditions/condition.ts";
import { abroadAnd, fromAbroad, insideUs, pathRows } from "./row.ts";

const filed = is("pending", "approved-waiting", "visa-available");

/** Ways to live in the US. */
export const settlement = pathRows({
  "petition-expedite": {
    when: given({ ...fromAbroad, immigrantPetition: is("pending", "visa-available", "not-sure") }),
    unless: givenAny([
      { immigrantPetition: is("visa-available"), visaRefusalGround: is("nationality-suspended") },
      { immigrantPetition: is("visa-available"), whyNotTried: is("nationality-suspended") },
    ]),
    pointedBy: given({ immigrantPetition: is("pending", "visa-available") }),
    cites: ["uscis-expedite-2024"],
    reports: [],
    danger: null,
    doubt: "The criteria are of USCIS; how the State Department speeds up a visa was not read.",
  },
  "immigrant-visa": {
    when: abroadAnd(
      [
        { plannedStay: is("over-one-year", "no-end-date") },
        { afterParolePlan: is("hopes-to-stay-no-path") },
        { requestBases: has("waiting-for-visa") },
        { requestBases: has("family-reunification") },
      ],
      { immigrantPetition: is("none", "approved-waiting", "refused", "not-sure") },
    ),
    pointedBy: given({ requestBases: has("waiting-for-visa") }),
    cites: [],
    reports: [],
    danger: null,
  },
  "immigrant-waiver": {
    when: abroadAnd(
      [
        { visaRefusalGround: is("inadmissible") },
        { whyNotTried: is("known-bar") },
        { everOrderedRemoved: is("ordered-removed") },
        { unlawfulPresence: is("180-days-to-one-year", "over-one-year") },
        { misrepresentation: is("visa-or-form", "false-documents") },
        { criminalHistory: is("conviction") },
      ],
      { immigrantPetition: filed },
    ),
    unless: given({ misrepresentation: is("false-us-citizen-claim") }),
    pointedBy: givenAny([
      { visaRefusalGround: is("inadmissible") },
      { whyNotTried: is("known-bar") },
    ]),
    cites: ["ina-212-a-9-A", "ina-212-a-9-B"],
    reports: [],
    danger: "record-comes-up",
    doubt:
      "INA 212(a)(6)(C)(iii) names a waiver of clause (i) alone, so a false claim to citizenship is taken to " +
      "rule this out; the waivers of INA 212(h) and (i) are not in the repository.",
  },
  "cuban-adjustment": {
    when: [
      given({
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
      given({
        ...fromAbroad,
        afterParolePlan: is("lawful-path"),
        immigrantPetition: is("none", "refused", "not-sure"),
      }),
    ],
    cites: ["pl-89-732-1", "cfr-245-2-a-2-ii"],
    reports: [],
    danger: "filing-inside-us",
    doubt:
      "A nationality never changes a path, so this one is named to all whom it may concern. The Act was read " +
      "in a reprint.",
  },
});

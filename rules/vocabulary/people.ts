import { has, is } from "./option-tests.ts";

// Citizens need no parole, residents return as residents, refugees and asylees see an attorney: none of
// them is asked more than where they are and whether they are in court.
export const applicant = { personUsStatus: is("none", "not-sure") };
export const notCitizen = {
  personUsStatus: is("none", "permanent-resident", "refugee-or-asylee", "not-sure"),
};
export const abroad = { ...applicant, personLocation: is("outside-us", "not-sure") };
export const abroadOrAtBorder = {
  ...applicant,
  personLocation: is("outside-us", "at-us-port-or-border", "not-sure"),
};

/** People abroad who ask for this reason, among others. */
export const abroadFor = <const B extends string>(basis: B) => ({
  ...abroad,
  requestBases: has(basis),
});

/** People abroad who ask for a reason that could perhaps be met without a journey. */
export const abroadForSomethingMovable = (
  [
    "medical-treatment",
    "organ-or-tissue-donor",
    "medical-companion",
    "caregiver",
    "end-of-life-visit",
    "funeral-or-affairs",
    "legal-proceeding",
    "law-enforcement-request",
    "family-reunification",
    "adoption",
    "general-danger",
    "unfinished-purpose",
    "waiting-for-visa",
    "research-or-trial",
    "public-benefit",
    "other-urgent",
    "not-sure",
  ] as const
).map(abroadFor);

/** People abroad who ask for any reason that parole can serve. */
export const abroadForAnyReason = [
  ...abroadForSomethingMovable,
  ...(["targeted-harm", "immvi", "fwvp"] as const).map(abroadFor),
];

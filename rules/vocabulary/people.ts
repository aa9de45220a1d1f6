import { has, is } from "./option-tests.ts";
import { reasonIds, type ReasonId } from "./reasons.ts";

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
export const abroadFor = <const B extends ReasonId>(basis: B) => ({
  ...abroad,
  requestBases: has(basis),
});

/** People abroad who ask for any of these reasons, among others. */
export const abroadForAny = <const B extends ReasonId>(...bases: B[]) => bases.map(abroadFor);

/** Whom a visit or a wait alone brings: what else is asked of a reason has no meaning for them. */
const aimless = ["waiting-for-visa", "visit-work-or-study"];

/** People abroad who ask for any reason that a date and a length of stay belong to. */
export const abroadForPurpose = reasonIds.filter((id) => !aimless.includes(id)).map(abroadFor);

/** Reasons whose own questions ask for the paper that proves them. */
const provedByThemselves = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "legal-proceeding",
  "law-enforcement-request",
  "research-or-trial",
  "public-benefit",
];

/** People abroad with a reason that no question of its own asks to be proved. */
export const abroadForUnproved = reasonIds
  .filter((id) => !provedByThemselves.includes(id))
  .map(abroadFor);

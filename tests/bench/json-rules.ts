import type { Dialect } from "./json-dialect.ts";
import { jsonRulesOfVisas } from "./json-rules-visas.ts";
import type { SampleId } from "./sample.ts";

/** The rules of the sample by hand, in the JSON of either engine. */
export const jsonRules = <T>(dialect: Dialect<T>, { is, has, some, and, or } = dialect): Record<SampleId, T> => ({
  "person-outside-us": and(is("personUsStatus", "none"), is("personLocation", "outside-us")),
  "admitted-without-military-family": and(
    is("personLocation", "inside-us"),
    is("insideUsSituation", "admitted-in-status", "overstayed"),
    is("militaryConnection", "none"),
  ),
  "entry-unsettled": or(
    is("personLocation", "at-us-port-or-border", "in-custody", "not-sure"),
    is("personUsStatus", "refugee-or-asylee", "not-sure"),
    and(
      is("personLocation", "inside-us"),
      or(
        is("insideUsSituation", "on-parole-now", "parole-ended", "never-admitted", "crew-member"),
        is("insideUsSituation", "pending-application", "not-sure"),
        is("militaryConnection", "served", "family-of-member", "not-sure"),
      ),
    ),
  ),
  "custody-medical-condition": and(
    is("personLocation", "in-custody"),
    has("custodyGrounds", "serious-medical-condition"),
  ),
  "treatment-unavailable-nearby": and(
    has("requestBases", "medical-treatment"),
    is("medSerious", "yes"),
    is("medAvailableNearby", "no"),
  ),
  "only-available-caregiver": and(
    has("requestBases", "caregiver"),
    is("careSeriousIllness", "yes"),
    is("careCloseRelative", "close-relative"),
    is("careDoctorSaysNeeded", "yes"),
    is("careSomeoneElse", "no"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "prognosis-not-given": and(
    has("requestBases", "end-of-life-visit"),
    or(
      is("eolPrognosis", "not-yet-asked", "not-sure"),
      and(
        is("eolPrognosis", "gravely-ill-no-time-given"),
        or(
          is("deadline", "one-to-three-months", "over-three-months", "none", "not-sure"),
          is("harmIfRefused", "hardship", "inconvenience", "not-sure"),
        ),
      ),
    ),
  ),
  "official-notice-missing": and(
    has("requestBases", "legal-proceeding"),
    is("legalOfficialNotice", "no", "not-yet", "not-sure"),
  ),
  "child-with-relative-ready": and(
    has("requestBases", "family-reunification"),
    is("personIsMinor", "yes"),
    is("famCloseRelationship", "close-relative"),
    is("famUrgentReason", "cannot-live-alone", "child-losing-care"),
    is("minorUsAdultReady", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "general-danger": and(has("requestBases", "general-danger"), is("genPersonalVulnerability", "yes", "not-sure")),
  "government-body-supports": and(
    has("requestBases", "public-benefit"),
    is("benefitBeyondFamily", "yes"),
    is("benefitUsBodySupports", "government-body"),
    is("benefitPresenceNeeded", "yes"),
  ),
  "matter-to-finish-now": and(
    has("requestBases", "unfinished-purpose"),
    is("unfinishedSpecific", "yes"),
    is("unfinishedUrgentNow", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "need-met-without-travel": and(
    is("canBeDoneWithoutTravel", "yes"),
    some(
      "requestBases",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "unfinished-purpose",
      "other-urgent",
    ),
  ),
  "reason-unknown": has("requestBases", "not-sure"),
  ...jsonRulesOfVisas(dialect),
});

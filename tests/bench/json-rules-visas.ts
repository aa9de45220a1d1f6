import type { Dialect } from "./json-dialect.ts";

const served = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "legal-proceeding",
  "unfinished-purpose",
  "waiting-for-visa",
  "research-or-trial",
  "public-benefit",
  "other-urgent",
  "visit-work-or-study",
];

/** Some reason, and none that an ordinary visa does not serve: joining family out of danger is one that it does not. */
const ordinary = <T>({ is, only, and, or }: Pick<Dialect<T>, "is" | "only" | "and" | "or">) =>
  or(
    only("requestBases", ...served),
    and(
      only("requestBases", ...served, "family-reunification"),
      is("famUrgentReason", "cannot-live-alone", "child-losing-care", "relative-in-us-ill", "separation-only"),
    ),
  );

/** The rules of the sample about stays, visas, the record and support. */
export const jsonRulesOfVisas = <T>({ is, has, some, only, and, or }: Dialect<T>) => ({
  "stay-with-an-end": and(
    or(
      is("plannedStay", "up-to-three-months", "up-to-one-year"),
      and(
        is("plannedStay", "over-one-year"),
        has("requestBases", "medical-treatment"),
        is("medSerious", "yes"),
        is("medUsProviderAgreed", "yes"),
      ),
    ),
    or(
      is("afterParolePlan", "return-home"),
      and(
        is("afterParolePlan", "lawful-path"),
        or(
          is("immigrantPetition", "pending", "approved-waiting", "visa-available"),
          some(
            "protectionRoute",
            "unhcr-or-usrap",
            "follow-to-join",
            "siv",
            "u-waiting-list",
            "u-or-t-other",
            "vawa-cancellation-family",
            "continued-presence-family",
          ),
        ),
      ),
    ),
  ),
  "stay-without-end-or-path": and(
    is("plannedStay", "no-end-date"),
    is("afterParolePlan", "hopes-to-stay-no-path"),
    only(
      "requestBases",
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "unfinished-purpose",
      "research-or-trial",
      "public-benefit",
      "waiting-for-visa",
      "visit-work-or-study",
      "other-urgent",
    ),
  ),
  "visa-out-of-reach": or(
    is("visaSituation", "applied-post-closed"),
    and(is("visaSituation", "refused"), is("visaRefusalGround", "inadmissible", "nationality-suspended")),
    and(
      is("visaSituation", "not-tried"),
      is("whyNotTried", "post-closed-or-unreachable", "nationality-suspended", "known-bar"),
    ),
  ),
  "no-time-for-a-visa": and(
    is("deadline", "within-7-days", "within-30-days", "worsening-no-date"),
    or(
      is("visaSituation", "applied-waiting"),
      and(is("visaSituation", "refused"), is("visaRefusalGround", "more-papers-221g")),
      and(is("visaSituation", "not-tried"), is("whyNotTried", "no-time")),
    ),
  ),
  "visa-untried-with-time": and(
    is("visaSituation", "not-tried"),
    is("whyNotTried", "cost", "did-not-know", "other"),
    is("deadline", "over-three-months", "none"),
    ordinary({ is, only, and, or }),
  ),
  "usable-visa": and(
    or(
      and(
        is("plannedStay", "up-to-three-months"),
        is("visaSituation", "has-usable-visa", "visa-waiver", "no-visa-needed"),
      ),
      and(is("plannedStay", "up-to-one-year"), is("visaSituation", "has-usable-visa", "no-visa-needed")),
    ),
    ordinary({ is, only, and, or }),
    is("misrepresentation", "none"),
    is("criminalHistory", "none"),
    has("securityConcern", "none"),
    is("helpedOthersEnterIllegally", "no"),
    or(
      is("everInUs", "no"),
      and(
        is("everInUs", "yes"),
        is("everOrderedRemoved", "no"),
        is("unlawfulPresence", "none"),
        is("reenteredWithoutPermission", "no"),
        is("keptEarlierConditions", "yes"),
      ),
    ),
  ),
  "no-immigrant-petition": is("immigrantPetition", "none", "refused"),
  "charge-or-conviction": is("criminalHistory", "pending-charge", "conviction", "not-sure"),
  "refugee-program-case": some("protectionRoute", "unhcr-or-usrap", "not-sure"),
  "support-identity-and-evidence": and(
    is("financialSupport", "supporter-with-proof", "self-with-proof", "organization"),
    is("identityDocument", "passport", "expired-passport", "other-id", "none-can-explain"),
    or(is("canReachConsulate", "yes"), is("visaRefusalGround", "ties-214b")),
    or(
      is("evidenceLevel", "independent-documents", "some"),
      only(
        "requestBases",
        "medical-treatment",
        "organ-or-tissue-donor",
        "legal-proceeding",
        "law-enforcement-request",
        "research-or-trial",
        "public-benefit",
      ),
    ),
  ),
  "relatives-in-us": some("usBeneficiaries", "us-citizen", "permanent-resident", "other-family"),
  "statements-without-documents": is("evidenceLevel", "own-statements-only", "none"),
});

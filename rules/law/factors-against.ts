import { given, givenAny, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

/** What weighs against a request. No factor decides, and inadmissibility is never a bar. */
export const factorsAgainst = rules({
  "other-way-without-travel": {
    when: given({ canBeDoneWithoutTravel: is("yes", "partly") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A"],
  },
  "long-or-undated-stay": {
    when: given({ plannedStay: is("over-one-year", "no-end-date") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "uscis-hp-length"],
  },
  "visa-untried": {
    when: given({ whyNotTried: is("cost", "did-not-know", "other", "not-sure") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement", "uscis-hp-not-substitute"],
  },
  "statements-without-documents": {
    when: given({ evidenceLevel: is("own-statements-only", "none") }),
    finds: "weighs-against",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "no-support-at-all": {
    when: given({ financialSupport: is("none") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "uscis-hp-financial-support", "i-134-instructions"],
  },
  "no-housing": {
    when: given({ housingArranged: is("no") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "i-134-instructions"],
  },
  "hope-to-stay-without-path": {
    when: given({ afterParolePlan: is("hopes-to-stay-no-path") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro"],
  },
  "earlier-conditions-broken": {
    when: given({ keptEarlierConditions: is("no") }),
    finds: "weighs-against",
    cites: ["cfr-212-5-d-intro"],
  },
  "removal-on-record": {
    when: given({
      everOrderedRemoved: is("ordered-removed", "removed-despite-court-order"),
    }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-9-A"],
  },
  "short-unlawful-presence-on-record": {
    when: given({ unlawfulPresence: is("under-180-days") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro"],
  },
  "unlawful-presence-on-record": {
    when: given({ unlawfulPresence: is("180-days-to-one-year", "over-one-year") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro", "ina-212-a-9-B"],
  },
  "reentry-on-record": {
    when: given({ reenteredWithoutPermission: is("yes") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-9-C"],
  },
  "misrepresentation-on-record": {
    when: given({
      misrepresentation: is("visa-or-form", "false-us-citizen-claim", "false-documents"),
    }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-6-C"],
  },
  "criminal-record": {
    when: given({ criminalHistory: is("pending-charge", "conviction") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A"],
  },
  "security-on-record": {
    when: givenAny([
      { securityConcern: has("terrorism") },
      { securityConcern: has("armed-group") },
      { securityConcern: has("helped-armed-group") },
      { securityConcern: has("spying-or-sabotage") },
      { securityConcern: has("persecuted-others") },
    ]),
    finds: "weighs-against",
    cites: [
      "ina-212-d-5-A",
      "ina-212-a-3-A",
      "ina-212-a-3-B",
      "ina-212-a-3-E",
      "cfr-212-5-b-intro",
    ],
    doubt: "8 CFR 212.5(b) is about people in custody: its security risk is cited by analogy only.",
  },
  "smuggling-on-record": {
    when: given({ helpedOthersEnterIllegally: is("yes") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-6-E"],
  },
  "disease-that-spreads": {
    when: given({ healthConcern: is("communicable-disease") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "ina-212-a-1-A"],
  },
  "denial-with-nothing-new": {
    when: given({ priorParoleRequest: is("denied-nothing-new") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "consulate-out-of-reach": {
    when: given({ canReachConsulate: is("no") }),
    finds: "weighs-against",
    cites: ["cfr-212-5-f", "ina-212-d-5-A"],
  },
  "treatment-cost-unpaid": {
    when: given({ medCostPlan: is("no") }),
    finds: "weighs-against",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "someone-in-us-could-act": {
    when: givenAny([{ careSomeoneElse: is("yes") }, { funeralSomeoneElse: is("yes") }]),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A"],
  },
  "distant-relative": {
    when: givenAny([
      { careCloseRelative: is("other-relative-or-partner") },
      { eolCloseFamily: is("other-relative-or-partner") },
      { funeralCloseFamily: is("other-relative-or-partner") },
      { famCloseRelationship: is("other-relative-or-partner") },
    ]),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A"],
  },
  "harm-not-soon": {
    when: given({ harmImminent: is("not-soon") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A"],
  },
  "safe-place-elsewhere": {
    when: given({ harmSafePlace: is("own-country", "third-country") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A"],
  },
  "adoption-not-urgent": {
    when: given({ adoptUrgent: is("no") }),
    finds: "weighs-against",
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
});

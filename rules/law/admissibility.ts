import { given, givenAny, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

type Route = "unhcr-or-usrap" | "siv" | "not-sure";
const route = (option: Route) => ({ protectionRoute: has(option) });

/**
 * Complications that an attorney must look at. Inadmissibility does not bar parole (INA 212(d)(5)(A):
 * "any alien applying for admission"), so none of these fails a requirement.
 */
export const admissibility = rules({
  "wrongful-removal": {
    when: given({ everOrderedRemoved: is("removed-despite-court-order") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-a-9-A", "ice-pia-049"],
  },
  "court-case-still-open": {
    when: given({ everOrderedRemoved: is("case-still-open") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-a-6-B", "ina-212-a-9-A", "ice-pia-049"],
  },
  "unlawful-reentry": {
    when: given({ reenteredWithoutPermission: is("yes") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-a-9-C", "usc-1325-a", "usc-1326-a"],
  },
  "security-concern": {
    when: givenAny([
      { securityConcern: has("terrorism") },
      { securityConcern: has("armed-group") },
      { securityConcern: has("helped-armed-group") },
      { securityConcern: has("spying-or-sabotage") },
      { securityConcern: has("persecuted-others") },
    ]),
    finds: "refers-first",
    cites: [
      "ina-212-d-5-A",
      "ina-212-a-3-A",
      "ina-212-a-3-B",
      "ina-212-a-3-E",
      "ina-101-a-42",
      "cfr-212-5-b-intro",
    ],
    doubt: "8 CFR 212.5(b) is about people in custody: its security risk is cited by analogy only.",
  },
  "false-citizenship-claim": {
    when: given({ misrepresentation: is("false-us-citizen-claim") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-a-6-C"],
  },

  "inadmissibility-known": {
    when: givenAny([
      { visaSituation: is("refused"), visaRefusalGround: is("inadmissible") },
      { visaSituation: is("not-tried"), whyNotTried: is("known-bar") },
    ]),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a", "ina-212-d-3-A", "fam-202-3-2"],
  },
  "refugee-program-case": {
    when: givenAny([route("unhcr-or-usrap"), route("not-sure")]),
    finds: "refers",
    cites: ["ina-212-d-5-B", "usc-1157-c-1", "uscis-hp-not-substitute"],
  },
  "special-immigrant-case": {
    when: given(route("siv")),
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
    practice: true,
  },
  "earlier-removal": {
    when: given({ everOrderedRemoved: is("ordered-removed", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-9-A", "ice-pia-049"],
    doubt:
      "People told that they were turned back are often under an order of expedited removal that they never saw.",
  },
  "long-unlawful-presence": {
    when: given({ unlawfulPresence: is("180-days-to-one-year", "over-one-year", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-9-B"],
  },
  "unlawful-reentry-unknown": {
    when: given({ reenteredWithoutPermission: is("not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-9-C"],
  },
  "fraud-or-misrepresentation": {
    when: given({ misrepresentation: is("visa-or-form", "false-documents", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-6-C"],
  },
  "charge-or-conviction": {
    when: given({ criminalHistory: is("pending-charge", "conviction", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A", "ina-212-a-2-B", "ina-212-a-2-C"],
    doubt: "Disputed and pardoned records are not asked about; the attorney hears them.",
  },
  "security-concern-unknown": {
    when: given({ securityConcern: has("not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-3-A", "ina-212-a-3-B", "ina-212-a-3-E"],
    doubt:
      "How service in a foreign army or police is to be answered is for the reviewing attorney.",
  },
  "helped-unlawful-entry": {
    when: given({ helpedOthersEnterIllegally: is("yes", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-6-E"],
  },
  "communicable-disease": {
    when: given({ healthConcern: is("communicable-disease", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-1-A"],
  },
  "earlier-parole-request": {
    when: given({ priorParoleRequest: is("denied-nothing-new", "pending", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    practice: true,
  },
  "sponsor-for-pay": {
    when: given({ financialSupport: is("paid-sponsor") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "i-134-instructions"],
    practice: true,
  },
});

/** What a lawyer should know, and what does not stand in the way. */
export const advice = rules({
  "arrest-alone": {
    when: given({ criminalHistory: is("arrest-only") }),
    finds: "advises",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A"],
  },
  "turned-back-without-order": {
    when: given({ everOrderedRemoved: is("turned-back-at-border") }),
    finds: "advises",
    cites: ["ina-212-d-5-A", "ina-235-a-4", "ina-212-a-9-A"],
    doubt:
      "People told that they were turned back are often under an order of expedited removal that they never saw.",
  },
  "new-request-with-new-facts": {
    when: given({ priorParoleRequest: is("denied-new-facts") }),
    finds: "advises",
    cites: ["ina-212-d-5-A", "cfr-103-3-a-1-ii", "cfr-103-5-a-1-i"],
    practice: true,
  },
  "paid-adviser-without-license": {
    when: given({ paidHelper: is("paid-non-lawyer") }),
    finds: "advises",
    cites: ["ina-212-d-5-A", "cfr-103-2-a-1"],
    doubt:
      "That only attorneys and accredited representatives may give this help is 8 CFR 292.1 and 1.2, which the book of authorities does not hold yet.",
  },
});

/** Other laws that themselves parole, or that reach the person better. */
export const otherLaws = rules({
  "u-visa-waiting-list": {
    when: given({ protectionRoute: has("u-waiting-list") }),
    finds: "refers-first",
    cites: ["cfr-214-14-d-2", "ina-212-d-5-A"],
  },
  "other-victim-visa": {
    when: given({ protectionRoute: has("u-or-t-other") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "cfr-214-14-d-2"],
    practice: true,
    doubt:
      "8 CFR 214.14(d)(2) speaks of the U visa list only; other U and T cases have no sentence like it.",
  },
  "vawa-cancellation-family": {
    when: given({ protectionRoute: has("vawa-cancellation-family") }),
    finds: "refers-first",
    cites: ["ina-240A-b-4", "ina-212-d-5-A"],
  },
  "continued-presence-family": {
    when: given({ protectionRoute: has("continued-presence-family") }),
    finds: "refers-first",
    cites: ["ina-240A-b-6", "ina-212-d-5-A"],
  },
  "follow-to-join": {
    when: given({ protectionRoute: has("follow-to-join") }),
    finds: "refers-first",
    cites: [
      "usc-1157-c-2",
      "usc-1158-b-3",
      "cfr-207-7-a",
      "cfr-208-21-a",
      "cfr-208-21-d",
      "ina-212-d-5-B",
    ],
  },
});

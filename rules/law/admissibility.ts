import { given, givenAny, has, is, type Accepts } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

const route = (option: "unhcr-or-usrap" | "follow-to-join" | "not-sure") => ({
  protectionRoute: has(option),
});

/** Nothing of what an officer would find against a person, by their own answers. */
export const cleanRecord: Accepts = {
  everOrderedRemoved: is("no"),
  misrepresentation: is("none"),
  criminalHistory: is("none"),
  securityConcern: is("no"),
  helpedOthersEnterIllegally: is("no"),
  healthConcern: is("none"),
};

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
  "unlawful-reentry": {
    when: given({ reenteredWithoutPermission: is("yes") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-a-9-C"],
  },
  "security-concern": {
    when: given({ securityConcern: is("yes") }),
    finds: "refers-first",
    cites: [
      "ina-212-d-5-A",
      "ina-212-a-3-A",
      "ina-212-a-3-B",
      "ina-212-a-3-E",
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
  "other-protection-route": {
    when: givenAny([route("unhcr-or-usrap"), route("follow-to-join"), route("not-sure")]),
    finds: "refers",
    cites: ["ina-212-d-5-B", "usc-1157-c-1", "uscis-hp-not-substitute"],
  },
  "special-immigrant-case": {
    when: given({ protectionRoute: has("siv") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "u-or-t-visa-case": {
    when: given({ protectionRoute: has("u-or-t") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-214-14-d-2"],
    doubt:
      "8 CFR 214.14(d)(2) speaks of the U visa list only; a T visa has no rule like it in the repository.",
  },
  "earlier-removal": {
    when: given({ everOrderedRemoved: is("ordered-removed", "turned-back-at-border", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-9-A", "ice-pia-049"],
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
  "arrest-charge-or-conviction": {
    when: given({ criminalHistory: is("arrest-only", "pending-charge", "conviction", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A", "ina-212-a-2-B"],
    doubt: "Disputed and pardoned records are not asked about; the attorney hears them.",
  },
  "security-concern-unknown": {
    when: given({ securityConcern: is("not-sure") }),
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
    when: given({
      priorParoleRequest: is("denied-new-facts", "denied-nothing-new", "pending", "not-sure"),
    }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "sponsor-for-pay": {
    when: given({ paidHelper: is("paying-for-sponsor") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "i-134-instructions"],
  },
});

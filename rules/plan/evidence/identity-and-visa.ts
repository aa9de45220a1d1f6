import { given, givenAny, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

const visaTried = is(
  "refused",
  "applied-waiting",
  "applied-post-closed",
  "tried-no-appointment",
  "not-sure",
);
/** Nothing stands in the way of a try that would leave a record. */
const stillToTry = {
  visaSituation: is("not-tried"),
  whyNotTried: is("no-time", "cost", "did-not-know", "other", "not-sure"),
};
const petition = is("pending", "approved-waiting", "visa-available", "refused", "not-sure");

/** What the form's instructions ask for: why no visa, decisions on petitions, identity, translations. */
export const identityAndVisaEvidence = evidenceRows({
  "visa-explanation": {
    for: always("every-request"),
    serves: "not-a-substitute",
    closes: ["visaSituation", "whyNotTried"],
    issuers: ["person", "attorney"],
    cites: ["i-131-instructions-visa-statement", "uscis-hp-not-substitute"],
  },
  "visa-record": {
    for: {
      "visit-work-or-study": given({ visaSituation: visaTried }),
      "every-request": givenAny([{ visaSituation: visaTried }, stillToTry]),
    },
    serves: "not-a-substitute",
    strengthens: ["visa-refused-or-tried"],
    closes: ["visaSituation", "visaRefusalGround"],
    issuers: ["consulate"],
    cites: ["i-131-instructions-visa-statement"],
    there: given({
      visaRefusalGround: is(
        "ties-214b",
        "more-papers-221g",
        "inadmissible",
        "nationality-suspended",
      ),
    }),
    missing: given({ visaSituation: is("not-tried") }),
  },
  "emergency-appointment-record": {
    for: { "every-request": given({ emergencyAppointmentAsked: is("yes", "not-sure") }) },
    serves: "not-a-substitute",
    strengthens: ["visa-refused-or-tried"],
    closes: ["emergencyAppointmentAsked"],
    issuers: ["consulate"],
    cites: ["i-131-instructions-visa-statement"],
  },
  "visa-pause-notice": {
    for: {
      "every-request": [
        given({ whyNotTried: is("post-closed-or-unreachable", "nationality-suspended") }),
        given({ visaRefusalGround: is("nationality-suspended") }),
        given({ visaSituation: is("applied-post-closed") }),
      ],
    },
    serves: "not-a-substitute",
    closes: ["whyNotTried"],
    issuers: ["consulate"],
    cites: ["i-131-instructions-visa-statement", "uscis-hp-2008"],
  },
  "petition-notice": {
    for: {
      ...always("waiting-for-visa", "fwvp"),
      "every-request": given({ immigrantPetition: petition }),
    },
    serves: "not-a-substitute",
    closes: ["immigrantPetition", "onlyBecauseOfWait"],
    issuers: ["uscis"],
    cites: ["i-131-instructions-evidence", "uscis-hp-not-substitute"],
  },

  "identity-document": {
    for: always("law-enforcement-request", "every-request"),
    serves: "complete-request",
    closes: ["identityDocument"],
    issuers: ["home-government"],
    cites: ["uscis-hp-evidence", "i-131-instructions-evidence", "cfr-103-2-b-1"],
    there: given({ identityDocument: is("passport", "expired-passport", "other-id") }),
    missing: given({ identityDocument: is("none") }),
  },
  "identity-explanation": {
    for: { "every-request": given({ identityDocument: is("none-can-explain", "none") }) },
    serves: "complete-request",
    closes: ["identityDocument"],
    issuers: ["person"],
    cites: ["i-131-instructions-evidence"],
  },
  "filer-identity": {
    for: always("every-request"),
    serves: "complete-request",
    closes: [],
    issuers: ["filer"],
    cites: ["uscis-hp-evidence", "i-131-instructions-evidence"],
    risk: "names-in-us",
  },
  "english-translations": {
    for: always("every-request"),
    serves: "complete-request",
    closes: [],
    issuers: ["translator"],
    cites: ["cfr-103-2-b-3", "i-131-instructions-evidence"],
  },
  "consulate-travel-plan": {
    for: {
      "every-request": givenAny([
        { canReachConsulate: is("no", "not-sure") },
        { visaRefusalGround: is("ties-214b") },
      ]),
    },
    serves: "complete-request",
    closes: ["canReachConsulate"],
    issuers: ["person", "local-government"],
    cites: ["cfr-212-5-f", "parole-steps-2021"],
    missing: given({ canReachConsulate: is("no") }),
    risk: "asking-for-it",
    doubt:
      "An interview that was held proves that a consulate was in reach then, and not that it is today.",
  },
});

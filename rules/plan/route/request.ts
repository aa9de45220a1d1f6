import { given, givenAny, has, is, only } from "../../conditions/condition.ts";
import { readInOctober, stepRows } from "./row.ts";

const abroad = ["abroad"] as const;
const onlyWithOwnPaper = only(
  "medical-treatment",
  "organ-or-tissue-donor",
  "legal-proceeding",
  "research-or-trial",
  "public-benefit",
);
const promised = given({ financialSupport: is("supporter-with-proof", "promised-no-proof") });
const i134 = ["i-134-instructions", "i-131-instructions-evidence"] as const;

/** From the form to the day on which the request leaves the house. */
export const requestSteps = stepRows({
  "agency-request": {
    phase: "request",
    acts: "agency",
    on: ["agency", "abroad"],
    when: given({ requestBases: has("law-enforcement-request") }),
    cites: ["ice-pia-049", "fam-202-3-2"],
    doubt: "The current ICE instructions for agencies were not found; the source is of 2018.",
  },
  "form-i-131": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["i-131-instructions-evidence", "uscis-hp-petitioner", "i-131-page-2026"],
    checked: readInOctober,
    opens: "i-131-page-2026",
  },
  "reason-and-proof": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: [
      "i-131-instructions-evidence",
      "i-131-instructions-visa-statement",
      "cfr-103-2-b-1",
      "uscis-hp-evidence",
    ],
  },
  // Where every reason asks for its own paper, no question asks what else proves it.
  "proof-of-reason": {
    phase: "request",
    acts: "filer",
    on: abroad,
    when: given({ requestBases: onlyWithOwnPaper }),
    cites: ["cfr-103-2-b-1", "uscis-hp-evidence"],
  },
  "child-papers": {
    phase: "request",
    acts: "person",
    on: abroad,
    when: given({ personIsMinor: is("yes", "not-sure") }),
    cites: ["usc-6-279-g-2", "usc-8-1232-b", "cfr-103-2-b-1"],
    doubt: "No text read asks for consent in these words: it is what officers check.",
  },
  "consulate-reach": {
    phase: "request",
    acts: "person",
    on: abroad,
    when: givenAny([
      { canReachConsulate: is("no", "not-sure") },
      { visaRefusalGround: is("ties-214b") },
    ]),
    cites: ["cfr-212-5-f", "parole-steps-2021"],
    doubt:
      "Whether biometrics can be taken elsewhere where no consulate is in reach was not verified.",
  },
  "supporter-declaration": {
    phase: "request",
    acts: "supporter",
    on: abroad,
    when: promised,
    cites: i134,
  },
  "supporter-proof": {
    phase: "request",
    acts: "supporter",
    on: abroad,
    when: promised,
    cites: ["i-134-instructions", "uscis-hp-financial-support"],
  },
  "own-funds-declaration": {
    phase: "request",
    acts: "person",
    on: abroad,
    when: given({ financialSupport: is("self-with-proof") }),
    cites: i134,
  },
  "organization-letter": {
    phase: "request",
    acts: "supporter",
    on: abroad,
    when: given({ financialSupport: is("organization") }),
    cites: ["i-134-instructions"],
  },
  "open-support": {
    phase: "request",
    acts: "filer",
    on: abroad,
    when: given({ financialSupport: is("paid-sponsor", "none", "not-sure") }),
    cites: ["uscis-hp-financial-support", "i-134-instructions"],
    checked: readInOctober,
  },
  "certified-translations": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["cfr-103-2-b-3", "i-131-instructions-evidence"],
  },
  "immvi-mark": {
    phase: "request",
    acts: "filer",
    on: abroad,
    when: given({ requestBases: has("immvi") }),
    cites: ["uscis-immvi"],
    doubt: "Whether IMMVI requests are still approved in late 2026 was not verified.",
  },
  "fwvp-conditions": {
    phase: "request",
    acts: "filer",
    on: abroad,
    when: given({ requestBases: has("fwvp") }),
    cites: ["fam-202-4"],
    doubt:
      "Whether new requests under the Filipino veterans program are approved in late 2026 was not verified.",
  },
  "filing-fee": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["cfr-103-2-a-1", "cfr-106-2-a-7", "cfr-106-3-a-3-ii-C", "uscis-payment-2025"],
    checked: readInOctober,
  },
  "way-to-pay": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["cfr-103-2-a-1"],
    reports: ["no-paper-checks", "pay-by-card"],
    doubt:
      "The form instructions of 2026 on payment were not read; what USCIS takes is told by pages of others.",
  },
  filing: {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["cfr-103-2-a-1", "cfr-103-2-b-1", "i-131-addresses-2026"],
    checked: readInOctober,
    opens: "i-131-addresses-2026",
    doubt:
      "The rules on signatures and online filing changed in 2026 after our copy of 8 CFR 103.2.",
  },
  "expedite-request": {
    phase: "request",
    acts: "filer",
    on: abroad,
    when: given({
      deadline: is("within-7-days", "within-30-days", "one-to-three-months", "worsening-no-date"),
    }),
    cites: ["uscis-expedite-2024"],
    checked: readInOctober,
    doubt:
      "The alert's part on travel is about people in the US who must leave and come back. How a parole " +
      "request is marked was read on another page of USCIS, at second hand.",
  },
});

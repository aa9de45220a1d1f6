import { given, has, is } from "../../conditions/condition.ts";
import { readInOctober, stepRows } from "./row.ts";

const abroad = ["abroad"] as const;
const promised = given({ financialSupport: is("supporter-with-proof", "promised-no-proof") });
const i134 = ["i-134-instructions", "i-131-instructions-evidence"] as const;

/** From the first talk with a lawyer to the day on which the request leaves the house. */
export const requestSteps = stepRows({
  "lawyer-first": {
    phase: "before",
    acts: "lawyer",
    on: ["custody", "port", "unknown-place"],
    cites: ["cfr-235-3-b-2-iii", "cfr-235-3-c"],
  },
  "lawyer-beside-agency": {
    phase: "before",
    acts: "lawyer",
    on: ["agency"],
    cites: ["ice-pia-049"],
  },
  "place-settled": {
    phase: "before",
    acts: "lawyer",
    on: ["unknown-place"],
    cites: ["cfr-212-5-a"],
  },
  "legal-advice": {
    phase: "before",
    acts: "lawyer",
    on: abroad,
    cites: ["i-131-instructions-evidence"],
  },
  "us-status": {
    phase: "before",
    acts: "lawyer",
    on: ["abroad", "agency"],
    when: given({ personUsStatus: is("not-sure") }),
    cites: ["lpr-return-documents"],
  },
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
    cites: ["i-131-instructions-evidence", "i-131-instructions-visa-statement", "cfr-103-2-b-1"],
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
    when: given({ financialSupport: is("none", "not-sure") }),
    cites: ["uscis-hp-financial-support", "i-134-instructions"],
    checked: readInOctober,
  },
  "certified-translations": {
    phase: "request",
    acts: "filer",
    on: abroad,
    cites: ["i-131-instructions-evidence"],
    doubt:
      "The rule on what a translator certifies, 8 CFR 103.2(b)(3), was not among the texts read.",
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
  },
});

import { given, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

const held = (
  ground:
    "serious-medical-condition" | "pregnant" | "under-18" | "witness" | "other-public-interest",
) => given({ personLocation: is("in-custody"), custodyGrounds: has(ground) });

/** People in custody, in the order of 8 CFR 212.5(b)(1) to (5). */
export const custody = rules({
  "immigration-custody": {
    when: given({ personLocation: is("in-custody") }),
    finds: "refers-first",
    cites: [
      "cfr-212-5-b-intro",
      "ina-212-d-5-A",
      "cfr-235-3-c",
      "cfr-235-3-b-4-ii",
      "matter-of-m-s",
      "matter-of-q-li",
      "ice-credible-fear-factsheet",
    ],
    doubt:
      "Whether ICE still applies Directive 11002.1 to people with a positive credible fear finding is unknown.",
  },
  "custody-medical-condition": {
    when: held("serious-medical-condition"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-1", "ina-212-d-5-A"],
  },
  "custody-pregnancy": {
    when: held("pregnant"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-2", "ina-212-d-5-A"],
  },
  "custody-of-a-minor": {
    when: held("under-18"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-3", "ina-212-d-5-A"],
  },
  "custody-of-a-witness": {
    when: held("witness"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-4", "ina-212-d-5-A"],
  },
  "custody-public-interest": {
    when: held("other-public-interest"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-5", "ina-212-d-5-A"],
  },
});

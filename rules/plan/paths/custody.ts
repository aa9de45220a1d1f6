import { given, is } from "../../conditions/condition.ts";
import { held, pathRows } from "./row.ts";

const anybodyHeld = given({
  personUsStatus: is("none", "permanent-resident", "refugee-or-asylee", "not-sure"),
  personLocation: is("in-custody"),
});

/** Ways out of custody. */
export const custody = pathRows({
  "parole-from-custody": {
    when: anybodyHeld,
    pointedBy: true,
    cites: ["cfr-212-5-b-intro", "ina-212-d-5-A"],
    reports: [],
    danger: "back-to-custody",
  },
  "parole-after-credible-fear": {
    when: given(held),
    cites: ["cfr-235-3-c", "cfr-212-5-b-5", "ice-credible-fear-factsheet", "matter-of-m-s"],
    reports: [],
    danger: "back-to-custody",
    doubt:
      "Whether ICE Directive 11002.1 is applied in 2026 is unknown: it is named, and not relied on.",
  },
  bond: {
    when: anybodyHeld,
    cites: ["matter-of-yajure-hurtado"],
    reports: ["bond-courts-disagree"],
    danger: null,
    doubt: "Courts of appeals disagree, and the Supreme Court has taken the question.",
  },
});

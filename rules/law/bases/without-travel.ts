import { givenAny, has, is } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import type { Basis } from "../../questions/questions.ts";

const replaceable = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "legal-proceeding",
  "law-enforcement-request",
  "unfinished-purpose",
  "waiting-for-visa",
  "research-or-trial",
  "public-benefit",
  "other-urgent",
] as const satisfies Basis[];

const anyReplaceable = replaceable.map((basis) => ({ requestBases: has(basis) }));
const family = { requestBases: has("family-reunification") };

/** Whether the same need can be met without coming. Danger and military routes are not asked this way. */
export const withoutTravel = rules({
  "need-met-without-travel": {
    when: givenAny(anyReplaceable, { canBeDoneWithoutTravel: is("yes") }),
    finds: { fails: replaceable },
    cites: ["ina-212-d-5-A"],
  },
  "family-need-met-without-travel": {
    when: givenAny([family], {
      famUrgentReason: is(
        "cannot-live-alone",
        "child-losing-care",
        "relative-in-us-ill",
        "separation-only",
      ),
      canBeDoneWithoutTravel: is("yes"),
    }),
    finds: { fails: ["family-reunification"] },
    cites: ["ina-212-d-5-A"],
  },
  "need-partly-met-without-travel": {
    when: givenAny([...anyReplaceable, family], {
      canBeDoneWithoutTravel: is("partly", "not-sure"),
    }),
    finds: { "leaves-open": [...replaceable, "family-reunification"] },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});

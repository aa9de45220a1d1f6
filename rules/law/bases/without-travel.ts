import { givenAny, has, is } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import type { Basis } from "../../questions/questions.ts";
import { commonTypes, toBeShown } from "./practice.ts";

const replaceable = [
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "unfinished-purpose",
  "other-urgent",
] as const satisfies Basis[];

const anyReplaceable = replaceable.map((basis) => ({ requestBases: has(basis) }));
const family = { requestBases: has("family-reunification") };

/** Whether the same need can be met without coming. Other reasons ask it in a question of their own, or not at all. */
export const withoutTravel = rules({
  "need-met-without-travel": {
    when: givenAny(anyReplaceable, { canBeDoneWithoutTravel: is("yes") }),
    finds: { fails: replaceable },
    ...commonTypes,
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
    ...commonTypes,
  },
  "need-partly-met-without-travel": {
    when: givenAny([...anyReplaceable, family], {
      canBeDoneWithoutTravel: is("partly", "not-sure"),
    }),
    finds: { "leaves-open": [...replaceable, "family-reunification"] },
    ...toBeShown,
  },
});

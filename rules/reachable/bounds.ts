import { requirements, type Requirement, type Substitute } from "../conditions/finding.ts";
import type { Outcome } from "../determination/determination.ts";
import { learnStandings } from "./bases.ts";
import { regionsFinding, regionsOfFinding } from "./compiled.ts";
import { certaintyOfAny, maybe, never, surely, type Certainty, type Known } from "./space.ts";

type Half = Exclude<Requirement, "not-a-substitute"> | Substitute;

const halves: readonly Half[] = requirements.flatMap((id): Half[] =>
  id === "not-a-substitute" ? ["visitor-visa", "immigrant-petition"] : [id],
);
const rulesOfHalf = halves.map((target) => ({
  fails: regionsFinding("fails", target),
  opens: regionsFinding("leaves-open", target),
  meets: regionsFinding("meets", target),
}));
const refersFirst = regionsOfFinding("refers-first");
const refers = regionsOfFinding("refers");

type Reach = { [O in Outcome]: Certainty };

const both = (a: Certainty, b: Certainty): Certainty => (a < b ? a : b);
const either = (a: Certainty, b: Certainty): Certainty => (a > b ? a : b);
const not = (a: Certainty): Certainty => (a === surely ? never : a === never ? surely : maybe);

/** How far each outcome can still come, bounded from what is known: never too narrow, exact once all is known. */
export const bounds = (known: Known): Reach => {
  const first = certaintyOfAny(refersFirst, known);
  if (first === surely)
    return { "needs-attorney": surely, "likely-ineligible": never, "likely-eligible": never };
  learnStandings(known);

  let failed: Certainty = never;
  let met: Certainty = surely;
  for (const { fails, opens, meets } of rulesOfHalf) {
    const fail = certaintyOfAny(fails, known);
    const open = certaintyOfAny(opens, known);
    failed = either(failed, fail);
    met = both(met, both(certaintyOfAny(meets, known), both(not(fail), not(open))));
  }
  const calm = both(not(first), not(certaintyOfAny(refers, known)));
  const eligible = both(calm, met);
  const ineligible = both(not(first), failed);
  return {
    "likely-eligible": eligible,
    "likely-ineligible": ineligible,
    "needs-attorney": either(first, both(not(failed), not(both(calm, met)))),
  };
};

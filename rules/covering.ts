import type { When } from "./condition.ts";
import type { Facts } from "./facts.ts";
import { contains, regionsOf } from "./region.ts";

/** A `when` made ready once as sets of answers: the same as `holds`, many times faster. */
export const covering = (when: When | true | undefined): ((facts: Facts) => boolean) => {
  if (when === true || when === undefined) return () => when === true;
  const regions = regionsOf(when);
  return (facts) => regions.some((region) => contains(region, facts));
};

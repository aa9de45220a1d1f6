import type { When } from "./condition.ts";
import type { Facts } from "./facts.ts";
import { contains, regionsOf } from "./region.ts";

/** Whether facts meet a condition, made ready once as sets of answers; without a condition, never. */
export const matches = (when: When | true | undefined): ((facts: Facts) => boolean) => {
  if (when === true || when === undefined) return () => when === true;
  const regions = regionsOf(when);
  return (facts) => regions.some((region) => contains(region, facts));
};

import { conditionsOf, type When } from "#rules";

/** Whether a condition is true of these facts by Zod itself, which owes nothing to the sets of answers. */
export const holds = (when: When, facts: object): boolean =>
  conditionsOf(when).some((condition) => condition.safeParse(facts).success);

import type { Rule } from "../../conditions/finding.ts";

/**
 * What officers look for in the ordinary kinds of request, by the examples that USCIS publishes and its
 * guidance on evidence. The statute says only "urgent humanitarian reasons or significant public benefit".
 */
export const commonTypes: Pick<Rule, "cites" | "practice"> = {
  cites: ["ina-212-d-5-A", "uscis-hp-evidence"],
  practice: true,
};

/** A fact of such a request that a paper has to show: a request without it can be denied unasked. */
export const toBeShown: Pick<Rule, "cites" | "practice"> = {
  cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence"],
  practice: true,
};

/** A fact that an officer weighs, and of which no text makes an element. */
export const toBeWeighed: Pick<Rule, "cites" | "practice"> = {
  cites: ["ina-212-d-5-A", "cfr-212-5-c", "uscis-hp-page"],
  practice: true,
};

import type { Authority } from "../authorities/authority.ts";
import { daysAfter } from "../dates/days.ts";
import { version } from "../law/ruleset.ts";

/** Days until the rules as a whole are looked at again: an agency can change the least of their texts overnight. */
export const daysUntilReview = 90;

/**
 * Days until a text is looked at again. Congress, the Federal Register and the Board change theirs
 * seldom and in the open; an agency changes a form, a page or a fee overnight.
 */
const daysFor: Record<Authority["kind"], number> = {
  statute: 180,
  regulation: 180,
  decision: 180,
  instructions: daysUntilReview,
  guidance: daysUntilReview,
  notice: daysUntilReview,
};

/** The day by which the rules as a whole are to be looked at again. */
export const rulesReviewBy = daysAfter(version.date, daysUntilReview);

/** When a text was last looked at, and by when it is to be looked at again: sooner at second hand. */
export const reviewOf = ({ kind, verified }: Pick<Authority, "kind" | "verified">) => {
  const days = verified === "secondary" ? Math.min(daysFor[kind], daysUntilReview) : daysFor[kind];
  return { checkedOn: version.date as string, reviewBy: daysAfter(version.date, days) };
};

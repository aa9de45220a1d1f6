import type { Authority } from "./authorities.ts";
import { version } from "./ruleset.ts";

/**
 * Days until a text is looked at again. Congress, the Federal Register and the Board change theirs
 * seldom and in the open; an agency changes a form, a page or a fee overnight.
 */
const daysFor: Record<Authority["kind"], number> = {
  statute: 180, regulation: 180, decision: 180, instructions: 90, guidance: 90, notice: 90,
};
const daysAtSecondHand = 90;

const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** When a text was last looked at, and by when it is to be looked at again: sooner at second hand. */
export const reviewOf = ({ kind, verified }: Pick<Authority, "kind" | "verified">) => {
  const days = verified === "secondary" ? Math.min(daysFor[kind], daysAtSecondHand) : daysFor[kind];
  return { checkedOn: version.date as string, reviewBy: after(version.date, days) };
};

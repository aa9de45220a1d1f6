import type { NextStepId } from "#rules";

const lawyers: readonly NextStepId[] = ["find-lawyer", "lawyer-check", "lawyer-now"];

/** In a firm's page the firm is the lawyer to ask: first where the result needs one, else in a lawyer's place. */
export const withFirm = (steps: readonly NextStepId[], needsLawyer: boolean): NextStepId[] => {
  const others = steps.filter((step) => !lawyers.includes(step));
  const place = needsLawyer
    ? 0
    : Math.max(
        steps.findIndex((step) => lawyers.includes(step)),
        0,
      );
  return [...others.slice(0, place), "call-firm" as const, ...others.slice(place)].slice(0, 3);
};

import { useContext } from "react";
import { mayHaveChanged } from "#rules";
import { ResultContext } from "../case/result.ts";
import { useTodayIfKnown } from "../clock/today.ts";

/**
 * Whether a note that a day for review has passed stands beside what it speaks of. A result tells all of them in one
 * line at its end.
 */
export const useOverdueBeside = (reviewBy: string): boolean => {
  const today = useTodayIfKnown();
  const isInResult = useContext(ResultContext) !== null;
  return !isInResult && today !== null && mayHaveChanged({ reviewBy }, today);
};

import { useContext } from "react";
import { nextStepsFor, type NextStepId, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";

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

/** The three things to do next, and the firm in whose page they stand. */
export const useNextSteps = (kind: ResultKind) => {
  const { answers, determination } = useResult();
  const { firm } = useContext(Setting);
  const found = nextStepsFor(kind, answers);
  const steps = firm ? withFirm(found, determination.outcome === "needs-attorney") : found;
  return { steps, firm };
};

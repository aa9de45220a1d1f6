import { useContext } from "react";
import { withFirm } from "#lib/result/withFirm.ts";
import { nextStepsFor, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";

/** The three things to do next, and the firm in whose page they stand. */
export const useNextSteps = (kind: ResultKind) => {
  const { answers, determination } = useResult();
  const { firm } = useContext(Setting);
  const found = nextStepsFor(kind, answers);
  const steps = firm ? withFirm(found, determination.outcome === "needs-attorney") : found;
  return { steps, firm };
};

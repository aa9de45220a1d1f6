import { createContext, useContext } from "react";
import type { Answers, Determination, EvidenceId, QuestionId } from "#rules";
import type { CaseTools } from "./caseTools.ts";
import type { Notices } from "./useAdvisories.ts";

/** What a result is drawn from, and what can be done with it. */
export type ResultProps = {
  determination: Determination;
  answers: Answers;
  /** The papers that the person ticked off. */
  ticked: Record<string, true>;
  onTick: (id: EvidenceId) => void;
  onChange: (question: QuestionId) => void;
  /** From an early result to the questions that are left; from a whole one to what is offered after it. */
  onContinue?: () => void;
  onReset: () => void;
  onBack: () => void;
  /** The operator's notices; none until they are read. */
  notices?: Notices;
  /** What the person can do with their answers from here: everywhere but in a result that only shows. */
  caseTools?: CaseTools;
};

export const ResultContext = createContext<ResultProps | null>(null);

/** The result around, for each part of it. */
export const useResult = (): ResultProps => {
  const result = useContext(ResultContext);
  if (result === null) throw new Error("No result is given around this part of one.");
  return result;
};

import type { Answers, Determination, EvidenceId, QuestionId } from "#rules";
import type { CaseTools } from "./caseTools.ts";
import type { Voice } from "../question/useQuestionWords.ts";
import type { Notices } from "./useAdvisories.ts";

export type Ticking = {
  /** The papers that the person ticked off. */
  ticked: Record<string, true>;
  onTick: (id: EvidenceId) => void;
};

/** What a result is drawn from; each part of it takes what it needs. */
export type ResultProps = {
  determination: Determination;
  answers: Answers;
  voice: Voice;
  onChange: (question: QuestionId) => void;
  onReset: () => void;
  onBack: () => void;
  /** The operator's notices; none until they are read. */
  notices?: Notices;
  /** What the person can do with their answers from here: everywhere but in a result that only shows. */
  caseTools?: CaseTools;
} & Ticking;

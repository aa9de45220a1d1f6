import type { Answers } from "#rules";
import type { FamilyHere } from "../family/useFamily.ts";

/** What a result can do with the answers that stand behind it. */
export type CaseTools = {
  family: FamilyHere;
  /** Asks first, then removes that person. */
  onRemove: (number: number) => void;
  /** Puts answers that somebody gave into these; it can be undone. */
  onMerge: (answers: Answers) => void;
  /** Begins to send the result to the firm in whose page it stands: only where that firm takes it in. */
  onSend?: () => void;
};

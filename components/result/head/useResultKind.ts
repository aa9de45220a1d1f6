import { useMemo } from "react";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { resultKindOf, type QuestionId, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";

/** The kind of result that a person is told, and the points that a paper can still settle. */
export const useResultKind = (): { kind: ResultKind; points: readonly QuestionId[] } => {
  const { determination, answers } = useResult();
  return useMemo(() => {
    const points = pointsToSettle(answers, determination);
    return { kind: resultKindOf(determination, answers, points.length), points };
  }, [answers, determination]);
};

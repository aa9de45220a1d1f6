import { useMachine } from "@xstate/react";
import { useContext, useEffect } from "react";
import type { Answers, QuestionId } from "#rules";
import type { Check } from "#lib/family/family.ts";
import type { KeptFamily } from "#lib/family/storage.ts";
import type { Notice, Place } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { confirmingIn, placeOf } from "#lib/questionnaire/place.ts";
import { previous } from "#lib/questionnaire/walk.ts";
import type { Kept } from "#lib/tab/screening.ts";
import type { CaseTools } from "../case/caseTools.ts";
import { Setting } from "../case/setting.ts";
import { useFamily } from "../family/useFamily.ts";
import { useHistory } from "./useHistory.ts";
import { useSending } from "./useSending.ts";
import type { ResultChunk } from "./useResultChunk.ts";

export type UseWalkProps = {
  kept: Kept;
  keptFamily: KeptFamily;
  isReady: boolean;
  /** The rules, once they have arrived: before that nothing is told early. */
  chunk: ResultChunk;
};

const lost = { closed: "closed", unusable: "dropped" } as const;
const firstNotice = (kept: Kept, { dropped }: KeptFamily): Notice | null =>
  kept.dropped ? { kind: lost[kept.dropped] } : dropped ? { kind: "peopleDropped" } : null;

/** The machine, with the people of this tab and the browser's history around it. */
export const useWalk = ({ kept, keptFamily, isReady, chunk }: UseWalkProps) => {
  const [{ value, context }, send] = useMachine(screeningMachine, {
    input: {
      answers: kept.answers,
      shared: keptFamily.shared,
      notice: firstNotice(kept, keptFamily),
    },
  });
  const { isFramed, onPlace, drawSending } = useContext(Setting);
  const sending = useSending();
  const place = placeOf(value);
  const told = sending.isOpen ? sending.phase : place;
  const { answers, changing, shared } = context;
  const screenBefore =
    changing === place
      ? "review"
      : place === "milestone"
        ? (context.milestone?.question ?? null)
        : previous(place, answers);

  useEffect(() => onPlace?.(told), [onPlace, told]);

  const onTurn = (check: Pick<Check, "answers" | "shared">) => {
    send({ type: "ADOPT", ...check });
    send({ type: "GO", to: "result" });
  };
  const { family, forget } = useFamily({ kept: keptFamily, isReady, answers, shared, onTurn });

  const go = (to: Place, who: number) => {
    const isHere = who === family.here || family.people.length === 1;
    send(isHere || family.onGoTo(who) ? { type: "GO", to } : { type: "KEEP" });
  };
  const seen = useHistory({ place, who: family.here, go, isReady: isReady && !isFramed });

  const caseTools: CaseTools = {
    family,
    onRemove: (number) => send({ type: "REMOVE", number }),
    onMerge: (given: Answers) => {
      send({ type: "MERGE", answers: given });
      send({ type: "GO", to: "result" });
    },
    onSend: drawSending && sending.open,
  };
  return {
    place,
    context,
    confirming: confirmingIn(value),
    sending,
    /** The screens that send, once somebody began to; nothing where nobody takes it in. */
    drawSending: () =>
      sending.hasBegun &&
      drawSending?.({
        isShown: sending.isOpen,
        people: family.people,
        here: family.here,
        onPhase: sending.setPhase,
        onClose: sending.close,
        onAnswers: () => {
          sending.close();
          send({ type: "BACK" });
        },
      }),
    caseTools,
    /** The name of the screen; a new one takes the focus. */
    screen: `${family.here}.${context.arrivals} ${place}`,
    answer: (question: QuestionId, answer: unknown) =>
      send({
        type: "ANSWER",
        question,
        answer,
        certain:
          typeof chunk === "object" ? chunk.certainWith(answers, question, answer) : undefined,
      }),
    isBackOffered: screenBefore !== null,
    back: () => {
      if (screenBefore && !seen.backThrough(screenBefore)) send({ type: "BACK" });
    },
    /** From a milestone or an early result to the questions; from a whole result to what is offered. */
    goOn: () => send({ type: "CONTINUE" }),
    change: (question: QuestionId) => send({ type: "CHANGE", question }),
    finish: () => send({ type: "FINISH" }),
    /** Opens the result at the summary of everybody. */
    finishForEveryone: () => send({ type: "FINISH", seeksEveryone: true }),
    undo: () => send({ type: "UNDO" }),
    askToClear: () => send({ type: "CLEAR" }),
    keep: () => send({ type: "KEEP" }),
    confirm: () => send({ type: "CONFIRM" }),
    remove: (number: number) => {
      send({ type: "CONFIRM" });
      family.onRemove(number);
    },
    clear: () => {
      forget();
      sending.forget();
      seen.forget();
      send({ type: "CONFIRM" });
    },
  };
};

import { useMachine } from "@xstate/react";
import { useContext, useEffect, useState } from "react";
import type { Answers, QuestionId } from "#rules";
import type { Check } from "#lib/family/family.ts";
import type { KeptFamily } from "#lib/family/storage.ts";
import { screeningMachine, type Place } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import type { Kept } from "#lib/tab/screening.ts";
import { droppedBy, previous } from "#lib/questionnaire/walk.ts";
import { summaryId } from "../family/headings.ts";
import { useFamily } from "../family/useFamily.ts";
import type { CaseTools } from "../case/caseTools.ts";
import type { Notice } from "./Notices.tsx";
import { Setting } from "../case/setting.ts";
import { useHistory } from "./useHistory.ts";

export type Asking =
  | { asks: "drop"; question: QuestionId; answer: unknown }
  | { asks: "clear" }
  | { asks: "remove"; number: number };

export type WalkProps = { kept: Kept; keptFamily: KeptFamily; isReady: boolean };

const lost = { closed: "closed", unusable: "dropped" } as const;
const firstNotice = (kept: Kept, { dropped }: KeptFamily): Notice | null =>
  kept.dropped ? { kind: lost[kept.dropped] } : dropped ? { kind: "peopleDropped" } : null;

/** The machine with what surrounds it: the people of the tab, what is asked before answers go, what is said. */
export const useWalk = ({ kept, keptFamily, isReady }: WalkProps) => {
  const [{ value, context }, send] = useMachine(screeningMachine, {
    input: { answers: kept.answers, shared: keptFamily.shared },
  });
  const { isFramed, onPlace } = useContext(Setting);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [notice, setNotice] = useState<Notice | null>(firstNotice(kept, keptFamily));
  const [arrivals, setArrivals] = useState(0);
  const [seeks, setSeeks] = useState<string>();
  const place = placeOf(value);
  const { answers, changing, shared } = context;

  useEffect(() => onPlace?.(place), [onPlace, place]);

  /** A screen that is new even where its name is the same. */
  const arrive = (says: Notice | null) => {
    setAsking(null);
    setNotice(says);
    setSeeks(undefined);
    setArrivals(arrivals + 1);
    send({ type: "GO", to: "result" });
  };
  const onTurn = (check: Pick<Check, "answers" | "shared">) => {
    send({ type: "ADOPT", ...check });
    arrive(null);
  };
  const { family, forget } = useFamily({ kept: keptFamily, isReady, answers, shared, onTurn });

  const go = (to: Place, who: number) => {
    const isHere = who === family.here || family.people.length === 1;
    setAsking(null);
    setSeeks(undefined);
    if (isHere || family.onGoTo(who)) send({ type: "GO", to });
  };
  const seen = useHistory({ place, who: family.here, go, isReady: isReady && !isFramed });

  const caseTools: CaseTools = {
    family,
    onRemove: (number) => setAsking({ asks: "remove", number }),
    onMerge: (given: Answers) => {
      send({ type: "MERGE", answers: given });
      arrive({ kind: "merged" });
    },
  };
  return {
    place,
    context,
    asking,
    setAsking,
    notice,
    seeks,
    caseTools,
    /** The name of the screen; a new one takes the focus. */
    screen: `${family.here}.${arrivals} ${place}`,
    answer: (question: QuestionId, given: unknown) => {
      const lost = droppedBy(answers, question, given);
      setAsking(null);
      setNotice(lost.length > 0 ? { kind: "undo", count: lost.length } : null);
      send({ type: "ANSWER", question, answer: given });
    },
    back: () => {
      const to = changing === place ? "review" : previous(place, answers);
      if (to && !seen.backThrough(to)) send({ type: "BACK" });
    },
    change: (question: QuestionId) => send({ type: "CHANGE", question }),
    finish: (towards?: "everyone") => {
      setSeeks(towards && summaryId);
      send({ type: "FINISH" });
    },
    remove: (number: number) => {
      setAsking(null);
      family.onRemove(number);
    },
    clear: () => {
      setAsking(null);
      setNotice({ kind: "cleared" });
      forget();
      seen.forget();
      send({ type: "RESET" });
    },
    undo: () => {
      setNotice(null);
      send({ type: "UNDO" });
    },
  };
};

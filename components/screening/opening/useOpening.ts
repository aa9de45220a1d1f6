import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import type { QuestionId } from "#rules";
import type { Place } from "#lib/questionnaire/context.ts";
import { openingAnswers } from "./openingAnswers.ts";
import { lookAtPage, standAgain } from "./openingScreen.ts";

type OpeningProps = {
  place: Place;
  isReady: boolean;
  answer: (question: QuestionId, answer: unknown) => void;
  /** Shows the screen in place of the one that came with the page. */
  onOpened: () => void;
};

/** How long a press may last before it is looked at again, in milliseconds. */
const moment = 50;

/**
 * Takes over from the page: gives the answers that were given in it once more, one screen after another, so that the
 * way back leads through them, and then shows the screen that they lead to. The page is looked at anew each time,
 * because it takes answers until then.
 */
export const useOpening = ({ place, isReady, answer, onOpened }: OpeningProps) => {
  const given = useRef(0);
  const isOpened = useRef(false);
  const [looks, lookAgain] = useReducer((count: number) => count + 1, 0);
  const goOn = useEffectEvent(() => {
    if (isOpened.current) return;
    const next = openingAnswers()[given.current];
    if (next && next.question === place) {
      given.current += 1;
      return answer(next.question, next.answer);
    }
    const page = lookAtPage();
    if (page.isPressed) return void setTimeout(lookAgain, moment);
    isOpened.current = true;
    onOpened();
    standAgain(page, place);
    document.dispatchEvent(new Event("parole:ready"));
  });
  useEffect(() => {
    if (isReady) goOn();
  }, [place, isReady, looks]);
};

import { useEffect, useEffectEvent, useRef } from "react";
import type { QuestionId } from "#rules";
import type { Place } from "#lib/questionnaire/context.ts";
import { elementId } from "../../ui/elementIds.ts";
import { focusOn } from "../../ui/reach.ts";
import { openingAnswers } from "./openingAnswers.ts";

type OpeningProps = {
  place: Place;
  isReady: boolean;
  answer: (question: QuestionId, answer: unknown) => void;
  /** Shows the screen in place of the one that came with the page. */
  onOpened: () => void;
};

/** What a person did in the page itself before the script came. */
const lookAtPage = () => {
  const shown = document.querySelector<HTMLElement>("[data-opening]:not([hidden])");
  return {
    answers: openingAnswers(),
    question: shown?.querySelector<HTMLElement>("[data-question]")?.dataset.question,
    isFirst: shown?.dataset.opening === "0",
    hasFocus: shown?.contains(document.activeElement) ?? false,
    /** Whether Continue was pressed with nothing chosen. */
    isAsked: shown?.hasAttribute("data-asked") ?? false,
    scroll: scrollY,
  };
};
type Found = ReturnType<typeof lookAtPage>;

/** Puts the reader where they were on the screen that came with the page. */
const standAgain = ({ question, isFirst, hasFocus, isAsked, scroll }: Found, place: Place) => {
  if (isFirst || !question) return;
  const isSame = question === place;
  const chosen = isSame ? document.querySelector<HTMLElement>("[data-question] :checked") : null;
  if (hasFocus) focusOn(chosen ?? document.getElementById(elementId("screen-heading")));
  if (isSame) scrollTo(0, scroll);
  if (isSame && isAsked)
    document.querySelector<HTMLElement>("[data-question] ~ [type=submit]")?.click();
};

/**
 * Takes over from the page: gives the answers that were given in it once more, one screen after another, so that the
 * way back leads through them, and then shows the screen that they lead to.
 */
export const useOpening = ({ place, isReady, answer, onOpened }: OpeningProps) => {
  const found = useRef<Found>(null);
  const isOpened = useRef(false);
  const goOn = useEffectEvent(() => {
    if (isOpened.current) return;
    found.current ??= lookAtPage();
    const next = found.current.answers.shift();
    if (next && next.question === place) return answer(next.question, next.answer);
    isOpened.current = true;
    onOpened();
    standAgain(found.current, place);
    document.dispatchEvent(new Event("parole:ready"));
  });
  useEffect(() => {
    if (isReady) goOn();
  }, [place, isReady]);
};

import { elementId } from "../../ui/elementIds.ts";
import { focusOn } from "../../ui/reach.ts";

const foldsIn = (screen?: Element | null) => [...(screen?.querySelectorAll("details") ?? [])];

/** The screen that came with the page and is shown, and what a person did on it. */
export const lookAtPage = () => {
  const shown = document.querySelector<HTMLElement>("[data-opening]:not([hidden])");
  return {
    question: shown?.querySelector<HTMLElement>("[data-question]")?.dataset.question,
    isFirst: shown?.dataset.opening === "0",
    hasFocus: shown?.contains(document.activeElement) ?? false,
    /** Whether a press on it has begun that has not ended: it would be lost with the screen. */
    isPressed: shown?.matches(":active") ?? false,
    chosen: shown?.querySelector<HTMLInputElement>("input:checked")?.value,
    /** Whether Continue was pressed with nothing chosen. */
    isAsked: shown?.hasAttribute("data-asked") ?? false,
    /** Whether each of its folded parts is open. */
    folds: foldsIn(shown).map(({ open }) => open),
    scroll: scrollY,
  };
};

type ScreenInPage = ReturnType<typeof lookAtPage>;

/** Chooses what was chosen there; it may have been chosen after the question was drawn here, too. */
const chooseAgain = (form: Element, chosen = ""): HTMLElement | null => {
  const choice = form.querySelector<HTMLInputElement>(`[value="${chosen}"]`);
  if (choice && !choice.checked) choice.click();
  return choice;
};

/** Opens the folded parts that were open there. */
const unfoldAgain = (form: Element, folds: readonly boolean[]): void => {
  for (const [at, part] of foldsIn(form.closest("[data-opening]")).entries())
    if (folds[at]) part.open = true;
};

/** Puts the reader where they were on the screen that came with the page, if its question is the one on this screen. */
export const standAgain = (page: ScreenInPage, place: string) => {
  if (page.isFirst) return;
  const heading = document.getElementById(elementId("screen-heading"));
  const form = document.querySelector("[data-question]")?.closest("form");
  const isSame = form && page.question === place;
  const choice = isSame ? chooseAgain(form, page.chosen) : null;
  if (isSame) unfoldAgain(form, page.folds);
  if (page.hasFocus) focusOn(choice ?? heading);
  scrollTo(0, isSame ? page.scroll : 0);
  if (!isSame) return;
  if (page.isAsked) form.querySelector<HTMLElement>("[type=submit]")?.click();
};

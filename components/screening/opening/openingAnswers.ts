import type { QuestionId } from "#rules";

/** An answer given in the page itself, before the script came that asks the questions. */
type OpeningAnswer = { question: QuestionId; answer: string };

/** What was answered in the page itself, in the order in which it was asked; nothing of it was looked at yet. */
export const openingAnswers = (): OpeningAnswer[] => {
  const forms: HTMLFormElement[] = [];
  document.dispatchEvent(new CustomEvent("parole:opening", { detail: forms }));
  return forms.flatMap((form) => {
    const question = form.querySelector<HTMLElement>("[data-question]")?.dataset.question;
    const answer = form.querySelector<HTMLInputElement>("input:checked")?.value;
    return question && answer ? [{ question: question as QuestionId, answer }] : [];
  });
};

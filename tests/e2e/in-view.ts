import type { Page } from "@playwright/test";
import { checkCases } from "#rules/cases";
import { questionIds, type Answers, type QuestionId } from "#rules";
import { needed, offered, relevant } from "#lib/questionnaire/walk.ts";
import { keepAnswers } from "./kept.ts";
import { choose, goOn } from "./person.ts";

/** A small phone, as its browser shows a page under its own bars. */
export const smallPhone = { width: 360, height: 640 };
/** The share of questions that are to show Continue there without scrolling. */
export const shareInView = 0.7;

export type Place = { question: QuestionId; heading: number; end: number };

const people = checkCases().map(({ answers }) => relevant({ ...answers, screeningFor: "relative" }));

/** Where the heading of the question on the screen begins, and where its Continue ends, without scrolling. */
const placeOf = async (page: Page, question: QuestionId): Promise<Place> => {
  // The screens of the opening are gone once the questions are asked by their own script.
  await page.waitForFunction((question) => {
    const [asked, other] = document.querySelectorAll<HTMLElement>("[data-question]");
    return asked?.dataset.question === question && !other;
  }, question);
  return page.evaluate((question) => {
    scrollTo(0, 0);
    const top = document.querySelector("h1")?.getBoundingClientRect().top;
    const bottom = document.querySelector("form [type=submit]")?.getBoundingClientRect().bottom;
    return { question, heading: top ?? Infinity, end: bottom ?? Infinity };
  }, question) as Promise<Place>;
};

/** The answers of somebody who stands at a question: those to the questions before it. */
const before = (question: QuestionId, answers: Answers): Answers => {
  const path = needed(answers);
  const earlier = path.slice(0, path.indexOf(question));
  return Object.fromEntries(earlier.map((one) => [one, answers[one]]));
};

/** An answer to a question as it is pressed; "not sure" where the person has none. */
const answerIn = (answers: Answers, question: QuestionId): string | Record<string, true> =>
  (answers[question] ?? "not-sure") as string | Record<string, true>;

const measureNeeded = async (page: Page): Promise<Place[]> => {
  const places: Place[] = [];
  for (const question of questionIds) {
    const answers = people.find((one) => needed(one).includes(question));
    if (!answers) continue;
    await keepAnswers(page, before(question, answers));
    await page.goto("/en/screening");
    places.push(await placeOf(page, question));
  }
  return places;
};

/** The questions that come after the result, which are walked from there on. */
const measureOffered = async (page: Page): Promise<Place[]> => {
  const places = new Map<QuestionId, Place>();
  const fresh = (answers: Answers) => offered(answers).filter((question) => !places.has(question));
  for (;;) {
    const [most] = people.toSorted((one, other) => fresh(other).length - fresh(one).length);
    if (!most || fresh(most).length === 0) return [...places.values()];
    await keepAnswers(page, Object.fromEntries(needed(most).map((one) => [one, most[one]])));
    await page.goto("/en/screening");
    await page.getByRole("button", { name: "See what this means" }).click();
    await page.getByRole("button", { name: "Answer a few more" }).click();
    for (const question of offered(most)) {
      places.set(question, await placeOf(page, question));
      await choose(page, question, answerIn(most, question));
      await goOn(page);
    }
  }
};

/** Where the heading and Continue of every question stand on the screen of a page, without scrolling. */
export const placesOfAll = async (page: Page): Promise<Place[]> => [
  ...(await measureNeeded(page)),
  ...(await measureOffered(page)),
];

/** Whether Continue of a question is seen without scrolling on a small phone. */
export const isInView = ({ end }: Place) => end <= smallPhone.height;

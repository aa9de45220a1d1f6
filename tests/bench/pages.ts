import { chromium as playwright, type Page } from "@playwright/test";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { determine, resultKindOf, resultKinds, type Answers, type ResultKind } from "#rules";
import { chromium, flags } from "../chromium.ts";
import { isInView, placesOfAll, shareInView, smallPhone } from "../e2e/in-view.ts";
import { keepAnswers } from "../e2e/kept.ts";
import { finish, openReview } from "../e2e/person.ts";
import { aboutOf } from "../poppler.ts";
import { checkCases } from "../rules/cases.ts";
import { serveBuild } from "../serve.ts";
import { median } from "./speed.ts";
import { print, short, whole } from "./table.ts";

type Size = { words: number; screens: number };
type Measured = {
  kind: ResultKind;
  /** Where the first button of the head ends, in screens. */
  firstStep: number;
  head: Size;
  folded: Size;
  opened: Size;
  pages: { short: number; everything: number; memo: number };
};

const kindOf = (answers: Answers): ResultKind => {
  const determination = determine(answers);
  return resultKindOf(determination, answers, pointsToSettle(answers, determination).length);
};

/** The words and the screens of what is seen of an element. */
const sizeOf = (page: Page, selector: string): Promise<Size> =>
  page.evaluate(
    ({ selector, height }) => {
      const element = document.querySelector<HTMLElement>(selector)!;
      return {
        words: element.innerText.split(/\s+/).filter(Boolean).length,
        screens: element.getBoundingClientRect().height / height,
      };
    },
    { selector, height: smallPhone.height },
  );

const pagesOf = async (page: Page): Promise<number> => Number(aboutOf(await page.pdf({ format: "Letter" }))["Pages"]);

const measure = async (page: Page, answers: Answers): Promise<Measured> => {
  await openReview(page, answers);
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
  const head = await sizeOf(page, "[data-outcome]");
  const folded = await sizeOf(page, "main");
  const firstStep = await page.evaluate(
    (height) => document.querySelector("[data-outcome] .button")!.getBoundingClientRect().bottom / height,
    smallPhone.height,
  );
  const shortPages = await pagesOf(page);
  await openReview(page, answers);
  await finish(page);
  const opened = await sizeOf(page, "main");
  await page.evaluate(() => void (document.documentElement.dataset.paper = "whole"));
  const everything = await pagesOf(page);
  await keepAnswers(page, answers);
  await page.goto("/en/memo");
  await page.locator(".memo-sheet").waitFor();
  const memo = Number(aboutOf(await page.pdf({ preferCSSPageSize: true }))["Pages"]);
  const pages = { short: shortPages, everything, memo };
  return { kind: kindOf(answers), firstStep, head, folded, opened, pages };
};

const printResults = (results: readonly Measured[]) => {
  const row = (name: string, aim: string, read: (one: Measured) => number) => {
    const values = results.map(read);
    const most = Math.max(...values);
    const whose = results.find((one) => read(one) === most)!.kind;
    const cell = (value: number) => (Number.isInteger(value) ? whole(value) : short(value));
    return [name, cell(median(values)), `${cell(most)} (${whose})`, aim];
  };
  print(
    [
      `results, one of each of ${results.length} kinds, on ${smallPhone.width} × ${smallPhone.height}`,
      "median",
      "most",
      "aim",
    ],
    [
      row("screens to the end of the first button", "1, for all", ({ firstStep }) => firstStep),
      row("words of the head", "100", ({ head }) => head.words),
      row("screens of the head", "1.5", ({ head }) => head.screens),
      row("words of the whole, folded", "664, as before", ({ folded }) => folded.words),
      row("screens of the whole, folded", "8.5, as before", ({ folded }) => folded.screens),
      row("words of the whole, parts opened", "5,938, as before", ({ opened }) => opened.words),
      row("screens of the whole, parts opened", "50, as before", ({ opened }) => opened.screens),
      row("pages of the short print", "2, for all", ({ pages }) => pages.short),
      row("pages of everything", "44, as before", ({ pages }) => pages.everything),
      row("pages of the memo", "5", ({ pages }) => pages.memo),
    ],
  );
};

/** Prints how much there is to read in a result and on paper, and how many questions show Continue at once. */
export const printPages = async (): Promise<void> => {
  const served = await serveBuild();
  if ("why" in served) {
    console.log(`Results, prints and questions on a phone were not measured: ${served.why}\n`);
    return;
  }
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  try {
    const context = await browser.newContext({ baseURL: served.origin, viewport: smallPhone, hasTouch: true });
    const page = await context.newPage();
    const people = resultKinds.flatMap((kind) => checkCases.find(({ answers }) => kindOf(answers) === kind) ?? []);
    const results: Measured[] = [];
    for (const { answers } of people) results.push(await measure(page, answers));
    printResults(results);
    const places = await placesOfAll(page);
    const inView = places.filter(isInView).length;
    const share = Math.round((100 * inView) / places.length);
    console.log(
      `Continue is in view without scrolling on ${inView} of ${places.length} questions (${share} %; the aim is ${100 * shareInView} %).\n` +
        "Before: journeys measured when a result began with everything; words and screens of a patient whose parole may be possible.\n",
    );
  } finally {
    await browser.close();
    served.close();
  }
};

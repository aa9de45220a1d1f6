import type { Page } from "@playwright/test";
import { checkCases } from "#rules/cases";
import { keepAnswers, keptAs } from "./kept.ts";

type Answers = Record<string, string | Record<string, true>>;

const cases = checkCases();

/** The answers of the check case with this name: a sentence about a person. */
export const person = (name: string): Answers => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case "${name}"`);
  return found.answers as Answers;
};

/** The question on the screen; null on another screen. */
export const asking = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>("[data-question]")?.dataset.question ?? null);

/** React took the page over, its effects have run, and no request is on its way. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const ours = document.querySelector('script[src*="/_next/"]');
    return !ours || Object.keys(document.body).some((key) => key.startsWith("__react"));
  });
  // A browser without a screen may call no moment idle for half a minute.
  await page.evaluate(
    () => new Promise<void>((done) => (globalThis.requestIdleCallback ?? setTimeout)(() => done(), { timeout: 2_000 })),
  );
  // Five seconds: the browser does not tell of the end of every request, and tests of requests would see more.
  await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => {});
};

export const open = async (page: Page): Promise<void> => {
  await page.goto("/en/screening");
  await page.waitForFunction(() => history.state?.at !== undefined);
  await settled(page);
};

/** Chooses the options of one answer on the screen. */
export const choose = async (page: Page, question: string, answer: string | Record<string, true>) => {
  for (const option of typeof answer === "string" ? [answer] : Object.keys(answer)) {
    await page.locator(`[data-question="${question}"] label`, { has: page.locator(`[value="${option}"]`) }).click();
  }
};

/** Presses Continue, and where something became certain goes on from there, too. */
export const goOn = async (page: Page) => {
  const question = await asking(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForFunction(
    (last) =>
      document.querySelector<HTMLElement>("[data-question]")?.dataset.question !== last ||
      document.querySelector("form [role=alert]") !== null,
    question ?? undefined,
  );
  const milestone = page.locator("[data-milestone] [data-continue]");
  if (await milestone.count()) await milestone.click();
};

/** Answers one question after another until `until`, or until there is no question left. */
export const walk = async (
  page: Page,
  answers: Answers,
  { until, onScreen }: { until?: string; onScreen?: (question: string) => Promise<void> } = {},
): Promise<void> => {
  for (let question = await asking(page); question && question !== until; question = await asking(page)) {
    await onScreen?.(question);
    const answer = answers[question];
    if (answer === undefined) throw new Error(`asked ${question}, which the person has no answer to`);
    await choose(page, question, answer);
    await goOn(page);
  }
};

export const atReview = (page: Page) => page.getByRole("heading", { level: 1, name: /^Check your answers/ }).waitFor();

/** The review, as somebody finds it who gave these answers in this tab before. */
export const openReview = async (page: Page, answers: object) => {
  await keepAnswers(page, answers);
  await open(page);
  await atReview(page);
};

/** Opens the folded parts of the result, and waits until each holds what is told in it. */
export const openParts = async (page: Page) => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>(".part > details")) part.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".part > details > div")].every(
      (inside) => inside.childElementCount > 0 && !inside.querySelector("[data-late]"),
    ),
  );
};

/** Opens what is folded within the parts, too, and within that. */
export const openFolds = async (page: Page) => {
  await openParts(page);
  await page.waitForFunction(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>(".part details:not([open])");
    for (const fold of closed) fold.open = true;
    const insides = [...document.querySelectorAll(".part details > div")];
    return closed.length === 0 && insides.every(({ childElementCount }) => childElementCount > 0);
  });
};

/** Goes on to the result and opens its folded parts. */
export const finish = async (page: Page) => {
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
  await openParts(page);
};

/** The heading on the screen: those of the first questions wait in the page for their turn. */
export const heading = (page: Page) => page.locator("h1:visible").innerText();
export const kept = (page: Page) => keptAs(page, "answers");

export const eligible =
  "A child travelling with her mother needs heart surgery, a hospital accepts her, a B-2 visa was refused and the cost is paid.";

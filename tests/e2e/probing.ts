import { authorityIds, evidenceIds, optionsOf, questionIds, ruleIds } from "#rules";

/** What runs in a page names nothing outside itself: any engine can send it there. */

/** Runs in the host page: leads the frame to an element, as any page around a frame can. */
const lead = (id: string) => {
  document.querySelector<HTMLElement>("#elsewhere")?.focus();
  const frame = document.querySelector("iframe");
  frame?.contentWindow?.location.replace(`${frame.src.split("#")[0]}#${id}`);
};

/** Runs in the host page: whether the frame took the focus. */
const hasTakenFocus = (_: null) => document.activeElement?.localName === "iframe";

/** Runs in the frame: whether it stands where it was led. */
const isAt = (id: string) => decodeURIComponent(location.hash) === `#${id}`;

/** Runs in the frame: everything that a fragment could lead to, and every other name that is known outside. */
export const targetsHere = (_: null) =>
  [...document.querySelectorAll("[id], [name], [accesskey]")]
    .filter(({ localName }) => localName !== "script" && localName !== "meta")
    .flatMap((element) => [element.id, element.getAttribute("name"), element.getAttribute("accesskey")])
    .filter((name): name is string => name !== null && name !== "");

/** Runs in the frame: the question on the screen; null where there is none. */
export const questionHere = (_: null) =>
  document.querySelector<HTMLElement>("[data-question]")?.dataset.question ?? null;

/** Runs in the frame: begins the questions, as soon as the page answers. */
export const beginHere = async (_: null) => {
  while (!document.querySelector("[data-question]")) {
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === "Begin")?.click();
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** Runs in the frame: chooses the options and goes on, until another screen is there. */
export const answerHere = async ({ question, options }: { question: string; options: string[] }) => {
  const isHere = () => document.querySelector<HTMLElement>("[data-question]")?.dataset.question === question;
  for (const option of options)
    document.querySelector<HTMLInputElement>(`[data-question] [value="${option}"]`)?.click();
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === "Continue")?.click();
  for (let turn = 0; isHere(); turn += 1) {
    if (turn > 2000) throw new Error(`${question} takes no answer`);
    await new Promise((done) => setTimeout(done, 5));
  }
};

/** Runs in the frame: whether something became certain between two questions. */
export const isMilestoneHere = (_: null) => document.querySelector("[data-milestone]") !== null;

/** Runs in the frame: goes on from there to the next question. */
export const goOnHere = async (_: null) => {
  document.querySelector<HTMLElement>("[data-milestone] [data-continue]")?.click();
  for (let turn = 0; document.querySelector("[data-milestone]"); turn += 1) {
    if (turn > 2000) throw new Error("does not go on");
    await new Promise((done) => setTimeout(done, 5));
  }
};

/** Runs in the frame: from the review to the result, with all of its parts open. */
export const finishHere = async (_: null) => {
  [...document.querySelectorAll("button")]
    .find(({ textContent }) => textContent?.trim() === "See what this means")
    ?.click();
  for (let turn = 0; !document.querySelector("[data-section=keep]"); turn += 1) {
    if (turn > 2000) throw new Error("no result");
    await new Promise((done) => setTimeout(done, 10));
  }
  for (const part of document.querySelectorAll("details")) part.open = true;
};

const headings = [
  "main",
  "top",
  "screen-heading",
  "error-summary",
  "hint",
  "problem",
  "answer",
  "next-steps",
  "meaning",
  "stopped-early",
  "more",
  "find-lawyer",
  "requirements",
  "changes",
  "evidence",
  "route",
  "fees",
  "ledger",
  "advisories",
  "other-paths",
  "take-care",
  "past-decisions",
  "path",
  "keep",
  "show",
  "others",
  "danger-now",
  "danger-heading",
  "everyone",
  "nationality",
  "duties",
  "clients",
  "fee-exceptions",
  "fee-waiver",
  "stage-location",
  "stage-basis",
  "stage-alternatives",
  "stage-admissibility",
  "stage-support",
];

/** Every name that a stranger can read in the published rules and in this code. */
export const publicNames: readonly string[] = [
  ...headings,
  ...questionIds.flatMap((id) => [
    id,
    ...optionsOf(id).flatMap((option) => [option, `${id}-${option}`, `${id}.${option}`]),
  ]),
  ...evidenceIds.flatMap((id) => [id, `paper-${id}`]),
  ...ruleIds.flatMap((id) => [id, `rule-${id}`]),
  ...authorityIds.flatMap((id) => [id, `law-${id}`]),
  ...Array.from({ length: 200 }, (_, at) => [
    `:r${at.toString(32)}:`,
    `_r_${at.toString(32)}_`,
    `«r${at.toString(32)}»`,
  ]).flat(),
];

type Evaluating = { evaluate: <A, R>(run: (argument: A) => R, argument: A) => Promise<Awaited<R>> };
/** A host page and the frame in it, in any engine. */
export type Hosted = { host: Evaluating; frame: Evaluating };

/** A page or a frame of Playwright or Puppeteer, each of which types what crosses to a page in its own way. */
type Driven = { evaluate: (run: never, argument: never) => Promise<unknown> };

const evaluatingIn = (driven: Driven): Evaluating => ({
  // Both send a function with its argument and bring back what it gives: here texts and lists of texts alone.
  evaluate: (run, argument) => driven.evaluate(run as never, argument as never) as never,
});

/** A host page and the frame in it, by whichever program they are driven. */
export const hostedIn = (page: Driven, frame: Driven): Hosted => ({
  host: evaluatingIn(page),
  frame: evaluatingIn(frame),
});

const pause = () => new Promise((done) => setTimeout(done, 20));

/** Leads the frame to each name, and gives those that took the focus away from the host. */
export const foundBy = async ({ host, frame }: Hosted, names: readonly string[]): Promise<string[]> => {
  const found = [];
  for (const name of names) {
    // A browser lets a page lead a frame about so often and no oftener: until it is there.
    for (let turn = 0; !(await frame.evaluate(isAt, name)); turn += 1) {
      if (turn > 1500) throw new Error(`the frame could not be led to ${name}`);
      if (turn % 50 === 0) await host.evaluate(lead, name);
      await pause();
    }
    if (await host.evaluate(hasTakenFocus, null)) found.push(name);
  }
  return found;
};

import type { Frame, Page } from "@playwright/test";

type Answers = Record<string, string | Record<string, true>>;
type Trace = Record<string, string[]>;

// What runs in a page names nothing outside itself: any engine can send it there.

/** Runs in the frame: from the first page to the result, whose heading it gives. It answers every question by pressing in the page, as quickly as its screens follow each other. */
export const walkHere = async (answers: Answers): Promise<string> => {
  const until = async (ready: () => boolean) => {
    for (let turn = 0; !ready(); turn += 1) {
      if (turn > 2000) throw new Error(`waited in vain at ${document.querySelector("h1")?.textContent}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  const asking = () => document.querySelector<HTMLElement>("[data-question]")?.dataset.question ?? null;
  const press = (words: string) => {
    const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === words);
    if (!button) throw new Error(`no button "${words}" at ${document.querySelector("h1")?.textContent}`);
    button.click();
  };
  const heading = () => document.querySelector("h1")?.textContent ?? "";

  // The page may not answer to a press yet.
  await until(() => {
    if (!asking()) press("Begin");
    return asking() !== null;
  });
  press("Continue");
  await until(() => document.querySelector("form [role=alert]") !== null);
  document.querySelector<HTMLElement>("form [role=alert] a")?.click();
  for (let question = asking(); question; question = asking()) {
    const answer = answers[question];
    if (answer === undefined) throw new Error(`asked ${question}, which the person has no answer to`);
    for (const option of typeof answer === "string" ? [answer] : Object.keys(answer)) {
      document.querySelector<HTMLInputElement>(`[data-question="${question}"] [value="${option}"]`)?.click();
    }
    press("Continue");
    await until(() => asking() !== question);
    document.querySelector<HTMLElement>("[data-milestone] [data-continue]")?.click();
    await until(() => document.querySelector("[data-milestone]") === null);
  }
  press("See what this means");
  const review = heading();
  await until(() => heading() !== review && document.querySelector("[aria-busy=true]") === null);
  return heading();
};

/** Runs in the frame: presses what leads about in a result, so that its own ways of scrolling show. */
export const pressAbout = async () => {
  const group = document.querySelector("[role=group]");
  for (const button of group?.querySelectorAll("button:not(.button)") ?? []) {
    if (!button.textContent?.includes("Clear")) (button as HTMLElement).click();
  }
  for (const part of document.querySelectorAll("details")) part.open = true;
  scrollTo(0, document.documentElement.scrollHeight);
  scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

/** Runs in the host page: what it wrote down, once the last of it has arrived. */
export const readTrace = () =>
  new Promise<Trace>((resolve) => {
    setTimeout(() => resolve(structuredClone((window as never as { seen: Trace }).seen)), 150);
  });

/** Runs in the host page: forgets how it was scrolled up to now. What scrolls it next is written down again. */
export const forgetScrolls = () => {
  // Written by the host's own script (hosts/record.js), of which the compiler knows nothing.
  (window as never as { seen: Trace }).seen.scrolls = [];
};

export const walkFrame = (frame: Frame | Page, answers: Answers) => frame.evaluate(walkHere, answers);
export const pressInResult = (frame: Frame) => frame.evaluate(pressAbout);
export const traceOf = (page: Page) => page.evaluate(readTrace);

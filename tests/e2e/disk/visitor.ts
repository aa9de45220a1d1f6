import { IntlMessageFormat } from "intl-messageformat";
import type { ElementHandle, Page } from "puppeteer-core";
import admissibility from "#lib/i18n/messages/en/admissibility.json" with { type: "json" };
import alternatives from "#lib/i18n/messages/en/alternatives.json" with { type: "json" };
import basis from "#lib/i18n/messages/en/basis.json" with { type: "json" };
import location from "#lib/i18n/messages/en/location.json" with { type: "json" };
import support from "#lib/i18n/messages/en/support.json" with { type: "json" };
import { questionIds } from "#rules";
import type { person } from "../person.ts";

type Answers = ReturnType<typeof person>;

const words = { ...location, ...basis, ...alternatives, ...admissibility, ...support };
const asks = new Map(
  questionIds.flatMap((id) =>
    ["myself", "relative", "client"].map(
      (voice) => [String(new IntlMessageFormat(words[id].ask, "en").format({ voice })), id] as const,
    ),
  ),
);

const heading = (page: Page): Promise<string> => page.evaluate(() => document.querySelector("h1")?.textContent ?? "");

/** The question on the screen, by its words; undefined on another screen. */
export const questionOn = async (page: Page) => asks.get(await heading(page));

/** Presses a button or a link as a hand does: where it is. */
export const press = async (page: Page, name: string): Promise<void> => {
  const found = await page.waitForFunction(
    (name) => [...document.querySelectorAll("button, a")].find((one) => one.textContent?.trim() === name),
    {},
    name,
  );
  await (found as ElementHandle<Element>).click();
};

/** Waits until the page says something. */
export const says = (page: Page, words: string) =>
  page.waitForFunction((words) => document.body?.textContent?.includes(words), {}, words);

/** Chooses the options of one answer, and does not go on. */
const choose = async (page: Page, answer: Answers[string]): Promise<void> => {
  for (const option of typeof answer === "string" ? [answer] : Object.keys(answer)) {
    const box = await page.waitForSelector(`fieldset input[value="${option}"]`);
    await box?.click();
  }
};

const goOn = async (page: Page): Promise<void> => {
  const before = await heading(page);
  await press(page, "Continue");
  await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, {}, before);
};

/** Opens the check, once it answers to a press. */
export const open = async (page: Page, app: string): Promise<void> => {
  await page.goto(`${app}/en/screening`);
  await page.waitForFunction(() => history.state?.at !== undefined);
};

type Looking = { at?: readonly string[]; look?: (question: string) => Promise<void> };

/** Answers every question by hand; looks around where it is told to, with an answer chosen and not yet given. */
export const walk = async (page: Page, answers: Answers, { at = [], look }: Looking = {}): Promise<void> => {
  for (let question = await questionOn(page); question; question = await questionOn(page)) {
    const answer = answers[question];
    if (answer === undefined) throw new Error(`asked ${question}, which the person has no answer to`);
    await choose(page, answer);
    if (at.includes(question)) await look?.(question);
    await goOn(page);
  }
};

/** Goes on from the review to the result, and waits until all of it is there. */
export const finish = async (page: Page): Promise<void> => {
  await press(page, "See what this means");
  await page.waitForSelector("[data-section=keep]");
};

/** Opens the folded parts of a result, and waits until they are drawn. */
export const openParts = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
  await page.waitForSelector("[data-paper]");
  await page.waitForSelector("[data-section=advisories] select");
};

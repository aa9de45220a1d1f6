import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { keepAnswers } from "./kept.ts";
import { openParts, settled } from "./person.ts";

type Words = { [key: string]: string | Words };

/** The words of one file of a language, as they are written. */
const wordsOf = (locale: string, file: string): Words =>
  JSON.parse(readFileSync(`lib/i18n/messages/${locale}/${file}.json`, "utf8")) as Words;

/** A text of a language by its file and keys. */
export const textOf = (locale: string, file: string, ...keys: string[]): string => {
  const found = keys.reduce<string | Words | undefined>(
    (words, key) => (typeof words === "object" ? words[key] : undefined),
    wordsOf(locale, file),
  );
  if (typeof found !== "string") throw new Error(`no text at ${file}.${keys.join(".")} in ${locale}`);
  return found;
};

const buttonIn = (page: Page, locale: string, ...keys: string[]) =>
  page.getByRole("button", { name: textOf(locale, "screening", ...keys), exact: true });

/** Presses Continue. */
export const goOnIn = (page: Page, locale: string) => buttonIn(page, locale, "continue").click();

/** The check in a language. */
export const openIn = async (page: Page, locale: string) => {
  await page.goto(`/${locale}/screening`);
  await page.waitForFunction(() => history.state?.at !== undefined);
  await settled(page);
};

/** The review in a language, as somebody finds it who gave these answers in this tab before. */
export const reviewIn = async (page: Page, locale: string, answers: object) => {
  await keepAnswers(page, answers);
  await openIn(page, locale);
  await buttonIn(page, locale, "review", "finish").waitFor();
};

/** The result in a language, with its folded parts open. */
export const resultIn = async (page: Page, locale: string, answers: object) => {
  await reviewIn(page, locale, answers);
  await buttonIn(page, locale, "review", "finish").click();
  await page.locator("[data-section=keep]").waitFor();
  await openParts(page);
};

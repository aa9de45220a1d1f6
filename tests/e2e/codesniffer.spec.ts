import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import { keepAnswers } from "./kept.ts";
import { eligible, openFolds, person, settled } from "./person.ts";
import { textOf } from "./tongue.ts";

const sniffer = readFileSync(createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js"), "utf8");

type Message = { type: number; code: string; msg: string; element: Element };
type Sniffer = { ERROR: 1; process: (standard: string, page: Document, done: () => void) => void };
type Sniffing = { HTMLCS: Sniffer & { getMessages: () => Message[] } };

/** It wants a button in every form; one that only keeps a browser from restoring its boxes has nothing to send. */
const formWithoutButton = "WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2";

/** The errors that HTML_CodeSniffer finds on a page by WCAG 2.1 AA: what it only asks a person to look at is none. */
const errorsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(sniffer);
  const errors = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        // The script that was just run put it there, which no type of the page knows.
        const { HTMLCS } = globalThis as unknown as Sniffing;
        HTMLCS.process("WCAG2AA", document, () => {
          const errors = HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
          done(errors.map(({ code, msg, element }) => `${code} ${msg} ${element.outerHTML.slice(0, 160)}`));
        });
      }),
  );
  return errors.filter((error) => !error.startsWith(formWithoutButton));
};

for (const path of ["", "/law", "/map", "/paper", "/open", "/for-law-firms"])
  for (const locale of ["en", "ar"])
    test(`HTML_CodeSniffer finds no error on /${locale}${path}`, async ({ page }) => {
      test.setTimeout(300_000);
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status()).toBe(200);
      await settled(page);
      expect(await errorsOn(page)).toEqual([]);
    });

for (const locale of ["en", "ar"])
  test(`HTML_CodeSniffer finds no error on a question, its error, the review and the whole result in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto(`/${locale}/screening`);
    await settled(page);
    expect(await errorsOn(page)).toEqual([]);
    await page.locator("form button[type=submit]").click();
    await expect(page.locator("form [role=alert]")).toBeVisible();
    expect(await errorsOn(page)).toEqual([]);
    await keepAnswers(page, person(eligible));
    await page.goto(`/${locale}/screening`);
    const finish = page.getByRole("button", { name: textOf(locale, "screening", "review", "finish") });
    await finish.waitFor();
    expect(await errorsOn(page)).toEqual([]);
    await finish.click();
    await page.locator("[data-section=keep]").waitFor();
    await openFolds(page);
    expect(await errorsOn(page)).toEqual([]);
  });

import type { Page } from "@playwright/test";
import { settled } from "./person.ts";

/** What has the focus, with its name and what describes it; the page where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = (of: Element | null) => (of?.textContent ?? "").replace(/\s+/g, " ").trim();
    const element = document.activeElement;
    if (!element || element === document.body) return "the page";
    const described = (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => words(document.getElementById(id)));
    return [`${element.tagName.toLowerCase()} “${words(element)}”`, ...described].filter(Boolean).join(", ");
  });

/** A field's label stands beside it as a text, too; a region in which nothing is said yet says nothing. */
const repeats = /^\s*- (text: .*|status|alert)$/;

/** What a screen reader is told on a screen: where the focus lands, what is said by itself, and what can be read on. */
export const toldOn = async (page: Page): Promise<string> => {
  await settled(page);
  const said = await page.locator("[role=status]:visible, [role=alert]:visible").allInnerTexts();
  const tree = await page.locator("main").ariaSnapshot();
  return [
    `focus: ${await focused(page)}`,
    ...said
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter(Boolean)
      .map((text) => `said: ${text}`),
    ...tree.split("\n").filter((line) => !repeats.test(line)),
  ].join("\n");
};

/** Of what can be read on, what one can jump to: headings, groups, links and buttons. */
export const outlineOf = (told: string): string =>
  told
    .split("\n")
    .filter((line) => !line.startsWith(" ") || /^\s+- (heading|group|region|link|button|checkbox)\b/.test(line))
    .join("\n");

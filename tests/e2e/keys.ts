import { expect, type Frame, type Page } from "@playwright/test";

type Answers = Record<string, string | Record<string, true>>;
type Focus = { tag: string; words: string };

/** Runs in the frame: where the focus is. */
const focused = (): Focus => {
  const { activeElement } = document;
  return { tag: activeElement?.localName ?? "", words: activeElement?.textContent?.trim() ?? "" };
};

/** Presses Tab until the focus is where it should be. */
const tabTo = async (page: Page, frame: Frame, isThere: (focus: Focus) => boolean) => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (isThere(await frame.evaluate(focused))) return;
  }
  throw new Error("Tab did not lead there");
};
const tabToButton = (page: Page, frame: Frame, name: string) =>
  tabTo(page, frame, ({ tag, words }) => tag === "button" && words === name);

/** Runs in the frame: the question on the screen and its options in their order. */
const asked = () => {
  const inputs = [...document.querySelectorAll<HTMLInputElement>("fieldset input")];
  const [first] = inputs;
  const question = document.querySelector<HTMLElement>("[data-question]")?.dataset.question;
  return first && question
    ? { question, isOne: first.type === "radio", options: inputs.map(({ value }) => value) }
    : null;
};

/** The question after this one, once it is there; null at the end of the questions. */
const next = async (page: Page, frame: Frame, last: string) => {
  await frame.waitForFunction((before) => {
    const question = document.querySelector<HTMLElement>("[data-question]")?.dataset.question;
    return question ? question !== before : before !== "";
  }, last);
  if (await frame.locator("[data-milestone]").count()) {
    await tabTo(page, frame, ({ tag, words }) => tag === "button" && words.startsWith("Go on"));
    await page.keyboard.press("Enter");
    await expect(frame.locator("[data-question]")).toBeVisible();
  }
  return frame.evaluate(asked);
};

/** From the host's page to the first question. */
export const beginByKeys = async (page: Page, frame: Frame) => {
  await tabToButton(page, frame, "Begin");
  await page.keyboard.press("Enter");
  await expect(frame.locator("fieldset")).toBeVisible();
};

/** From the first question to the result by real keys alone: Tab, Space, arrows and Enter. Gives the heading of the result. */
export const walkByKeys = async (page: Page, frame: Frame, answers: Answers): Promise<string> => {
  const heading = frame.locator("h1");
  for (let now = await next(page, frame, ""); now; now = await next(page, frame, now.question)) {
    await expect(heading).toBeFocused();
    const answer = answers[now.question];
    if (answer === undefined) throw new Error(`asked ${now.question}, which the person has no answer to`);
    await tabTo(page, frame, ({ tag }) => tag === "input");
    if (typeof answer === "string") {
      await page.keyboard.press("Space");
      for (let at = now.options.indexOf(answer); at > 0; at -= 1) await page.keyboard.press("ArrowDown");
    } else {
      for (const [at, option] of now.options.entries()) {
        if (at > 0) await page.keyboard.press("Tab");
        if (option in answer) await page.keyboard.press("Space");
      }
    }
    await tabToButton(page, frame, "Continue");
    await page.keyboard.press("Enter");
  }
  await tabToButton(page, frame, "See what this means");
  const review = await heading.innerText();
  await page.keyboard.press("Enter");
  await expect(heading).not.toHaveText(review);
  await expect(heading).toBeFocused();
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press("Tab");
  return heading.innerText();
};

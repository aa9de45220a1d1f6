import { expect, test, type Page } from "@playwright/test";
import { eligible, person } from "./person.ts";
import { openIn, resultIn, textOf } from "./tongue.ts";

type Voice = { lang: string; localService: boolean; name: string };

/** Gives the device these voices, and keeps what they are given to say. */
const withVoices = (page: Page, voices: Voice[]) =>
  page.addInitScript((voices) => {
    const said: string[] = [];
    const queue: SpeechSynthesisUtterance[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: SpeechSynthesisUtterance) => void (said.push(one.text), queue.push(one)),
      cancel: () => void queue.splice(0),
    });
    Object.assign(globalThis, { said, queue });
    Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
    // The browser's own takes no voice but one of its own.
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
      value: class {
        onend: (() => void) | null = null;
        voice: unknown = null;
        lang = "";
        constructor(readonly text: string) {}
      },
    });
  }, voices);
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
const waiting = (page: Page) => page.evaluate(() => (globalThis as unknown as { queue: unknown[] }).queue.length);
const button = (page: Page, locale: string, key: "listen" | "stop") =>
  page.getByRole("button", { name: textOf(locale, "screening", "aloud", key), exact: true });

const spanish = { lang: "es-US", localService: true, name: "Paulina" };

test("a question is read aloud with its answers in a voice of the device, until it is stopped", async ({ page }) => {
  await withVoices(page, [{ lang: "en-US", localService: true, name: "Ann" }, spanish]);
  await openIn(page, "es");
  await button(page, "es", "listen").click();
  const words = await said(page);
  expect(words[0]).toBe(textOf("es", "location", "screeningFor", "ask"));
  expect(words).toContain(textOf("es", "location", "screeningFor", "options", "myself"));
  expect(await waiting(page)).toBe(words.length);
  await button(page, "es", "stop").click();
  expect(await waiting(page)).toBe(0);
});

test("the head of a result is read aloud", async ({ page }) => {
  await withVoices(page, [spanish]);
  await resultIn(page, "es", person(eligible));
  await button(page, "es", "listen").click();
  expect((await said(page)).join("\n")).toContain(textOf("es", "result", "outcomes", "likely-eligible", "heading"));
});

for (const [why, voices] of [
  ["no voice speaks the language", [{ lang: "en-US", localService: true, name: "Ann" }]],
  ["the only voice would be sent the words", [{ ...spanish, localService: false }]],
] as const) {
  test(`nothing offers to read aloud where ${why}`, async ({ page }) => {
    await withVoices(page, [...voices]);
    await openIn(page, "es");
    await expect(button(page, "es", "listen")).toHaveCount(0);
  });
}

test("a question in another language shows its English when asked, and asks for nothing before", async ({ page }) => {
  await openIn(page, "ar");
  const english = page.locator('[lang="en"]', { hasText: textOf("en", "location", "screeningFor", "ask") });
  await expect(english).toHaveCount(0);
  await page.getByRole("button", { name: textOf("ar", "english", "show"), exact: true }).click();
  await expect(english).toBeVisible();
  await expect(english).toHaveCSS("direction", "ltr");
  await page.getByRole("button", { name: textOf("ar", "english", "hide"), exact: true }).click();
  await expect(english).toHaveCount(0);
});

test("a result in another language shows its English when asked", async ({ page }) => {
  await resultIn(page, "ar", person(eligible));
  await page.getByRole("button", { name: textOf("ar", "english", "show"), exact: true }).click();
  await expect(page.locator('[lang="en"]', { hasText: "Humanitarian parole may be possible" }).first()).toBeVisible();
});

test("a page in English has no button for its English", async ({ page }) => {
  await openIn(page, "en");
  await expect(page.getByRole("button", { name: textOf("en", "english", "show"), exact: true })).toHaveCount(0);
});

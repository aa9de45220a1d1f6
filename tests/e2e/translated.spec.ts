import { expect, test, type Page } from "@playwright/test";
import { asking, choose, eligible, person } from "./person.ts";
import { goOnIn, openIn, textOf } from "./tongue.ts";

/** What a browser's own translation does to a page: every text ends up inside two elements that React did not make. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.closest("script, style, noscript, font")) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(`${text.data}`);
      outer.append(inner);
      parent.replaceChild(outer, text);
    }
  });

for (const locale of ["en", "es"]) {
  test(`a browser that translates every screen by itself finds no dead page, from ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const answers = person(eligible);
    await openIn(page, locale);
    await translate(page);
    for (let question = await asking(page); question; question = await asking(page)) {
      const answer = answers[question];
      if (answer === undefined) throw new Error(`asked ${question}, which the person has no answer to`);
      await choose(page, question, answer);
      await translate(page);
      await goOnIn(page, locale);
      await page.waitForFunction(
        (last) => document.querySelector<HTMLElement>("[data-question]:not([hidden] *)")?.dataset.question !== last,
        question,
      );
      await translate(page);
      const milestone = page.locator("[data-milestone] [data-continue]");
      if (await milestone.count()) await milestone.click();
      await translate(page);
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(textOf(locale, "screening", "review", "heading"));
    await page.getByRole("button", { name: textOf(locale, "screening", "review", "finish") }).click();
    await page.locator("[data-section=keep]").waitFor();
    await translate(page);
    await page.locator(".part > details > summary").first().click();
    await translate(page);
    await expect(page.locator("h1:visible")).toHaveText(
      textOf(locale, "result", "outcomes", "likely-eligible", "heading"),
    );
    expect(errors).toEqual([]);
  });
}

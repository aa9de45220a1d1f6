import { expect, test, type Page } from "@playwright/test";
import { typeset } from "#lib/command/generating/law-words.ts";
import { Answers, authorities, determine } from "#rules";
import edition from "#lib/law/edition.json" with { type: "json" };
import { asked } from "#lib/questionnaire/walk.ts";
import rules from "#lib/i18n/messages/en/rules.json" with { type: "json" };
import { aboutOf, wordsOf } from "../poppler.ts";
import { eligible, finish, openFolds, openReview, person } from "./person.ts";

const said = rules as Record<string, string>;
/** Words without spaces and capitals: a line may break anywhere, and a style may raise a first letter. */
const squashed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
/** The beginnings of those texts that are not in a whole. */
const missing = (texts: readonly string[], all: string) =>
  texts.filter((text) => !all.includes(squashed(text))).map((text) => text.slice(0, 60));

const people = [
  [eligible, "Letter", "Humanitarian parole may be possible"],
  ["A tourist would like to attend a wedding.", "A4", "This is for a visa, not for parole"],
  ["A pregnant woman is held by ICE.", "Letter", "Your relative is held: a lawyer should ask now"],
  ["A man waits at a port of entry with a sick child.", "A4", "At the border, talk to a lawyer first"],
] as const;
const whole = "article:has(.title-block)";
/** Asks for everything in place of the two pages, as the button does before it prints. */
const askForWhole = (page: Page) => page.evaluate(() => void (document.documentElement.dataset.paper = "whole"));
const paper = { Letter: /^612 x 792 pts/, A4: /^59[45](\.\d+)? x 84[12](\.\d+)? pts/ };

/** Opens the check where this person has answered everything. */
const seeded = async (page: Page, name: string) => {
  await openReview(page, person(name));
};
const result = async (page: Page, name: string) => {
  await seeded(page, name);
  await finish(page);
  await expect(page.locator("h1").first()).toBeVisible();
};

/** Every piece of text that stands on paper, as the page itself has it. */
const onPaper = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: "print" });
  const texts = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const found: string[] = [];
    const all = document.createTreeWalker(
      document.querySelector(".title-block")!.closest("article")!,
      NodeFilter.SHOW_TEXT,
    );
    while (all.nextNode()) {
      const { parentElement, textContent } = all.currentNode;
      if (textContent?.trim() && !parentElement!.closest("svg") && parentElement!.checkVisibility())
        found.push(textContent);
    }
    dispatchEvent(new Event("afterprint"));
    return found;
  });
  await page.emulateMedia({ media: null });
  return texts;
};

for (const [name, format, outcome] of people) {
  test(`on ${format} paper, an attorney can read all of it: ${name}`, async ({ page }) => {
    await result(page, name);
    await askForWhole(page);
    const controls = await page
      .locator("button:not([data-read]), .screen-only summary, summary.screen-only")
      .allInnerTexts();
    const links = await page.locator(".site-tools a, .skip").allInnerTexts();
    const texts = await onPaper(page);
    const pdf = await page.pdf({ format });
    const words = wordsOf(pdf);
    // A quotation over two pages is whole as it is read, a table of two columns as it is drawn.
    const all = squashed(`${words}\n${wordsOf(pdf, "read")}`);
    const answers = Answers.parse(person(name));
    const determination = determine(answers);

    const about = aboutOf(pdf);
    expect(about["Title"], "the service, and nothing of the case").toBe("Parole Check");
    await expect(page, "the title of the tab is as before").toHaveTitle("Questions – Parole Check");
    expect(about["Page size"]).toMatch(paper[format]);

    const lines = words
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    expect(lines[0]).toBe("Parole Check");
    expect(lines).toContain(`Rules Version ${edition.version}, fingerprint ${edition.hash.slice(0, 12)}`);
    expect(missing(["Sources last checked", "Date of this copy", "Answered by", "not legal advice"], all)).toEqual([]);
    expect(missing([outcome, "What the law looks for", "Beware of fraud", "Find a lawyer"], all)).toEqual([]);
    for (const { rule, cites } of determination.reasons) {
      for (const { id } of cites) {
        const { text, paraphrase, url, citation } = authorities[id];
        expect(missing([said[rule]!, citation, url, text ?? typeset(paraphrase)], all), rule).toEqual([]);
      }
    }
    const last = asked(answers).length;
    expect(
      lines.some((line) => line.startsWith(`${last}. `)),
      "no number is cut",
    ).toBe(true);
    expect(texts.length).toBeGreaterThan(50);
    expect(missing(texts, all), "nothing is cut").toEqual([]);

    expect(controls).toContain("Print two pages");
    for (const control of [...controls, ...links].map((text) => text.trim()).filter(Boolean)) {
      expect(lines, "no control on paper").not.toContain(control);
    }
  });
}

test("a provision is quoted once on paper, and every time on the screen", async ({ page }) => {
  await result(page, eligible);
  const quoted = squashed(authorities["ina-212-d-5-A"].text!);
  const count = (text: string) => squashed(text).split(quoted).length - 1;
  await openFolds(page);
  await askForWhole(page);
  expect(count((await page.locator(whole).textContent())!)).toBeGreaterThan(5);
  expect(count(wordsOf(await page.pdf({ format: "Letter" })))).toBe(1);
});

test("what is folded opens for the printer in any browser, and folds again", async ({ page }) => {
  await result(page, eligible);
  await page.locator("details > summary").first().click();
  const state = () =>
    page.locator("details").evaluateAll((all) => (all as HTMLDetailsElement[]).map(({ open }) => open));
  const before = await state();
  expect(before).toContain(false);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await state()).not.toContain(false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await state()).toEqual(before);
  await page.pdf();
  expect(await state()).toEqual(before);
  await expect(page.locator("[data-repeated]")).toHaveCount(0);
});

test("the title block stands on paper alone, and a tick is drawn as ink", async ({ page }) => {
  await result(page, eligible);
  const box = page.locator("[data-section=evidence] input").first();
  const ink = () => box.evaluate((input) => getComputedStyle(input, "::before").borderBlockEndWidth);
  await expect(page.locator(".title-block")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".title-block")).toBeVisible();
  await expect(box).toHaveCSS("appearance", "none");
  await expect(box).toHaveCSS("border-block-start-style", "solid");
  const unticked = await ink();
  await page.emulateMedia({ media: null });
  await box.check();
  await page.emulateMedia({ media: "print" });
  expect([unticked, await ink()]).toEqual(["0px", expect.not.stringMatching(/^0px$/)]);
});

test("the answers can be printed before the result: each with its question, and no control", async ({ page }) => {
  await seeded(page, eligible);
  const rows = await page
    .locator("dl.answers > div")
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("dt, dd:not(:has(button))")].map(({ textContent }) => textContent!)),
    );
  const words = wordsOf(await page.pdf({ format: "Letter" }));
  expect(rows.length).toBeGreaterThan(20);
  expect(missing(rows.flat(), squashed(words))).toEqual([]);
  expect(words).not.toMatch(/^(Change|Back|Clear my answers|See what this means|Leave quickly)$/m);
});

test.describe("copied as plain text", () => {
  test("every piece of text of the printed page is there, and the browser says so", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await result(page, eligible);
    await askForWhole(page);
    const texts = await onPaper(page);
    await page.getByRole("button", { name: "Copy everything" }).click();
    await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const all = squashed(copied.replace(/^\s*> /gm, ""));
    // A text has no drawing, and no words that explain one.
    expect(missing(texts, all)).toEqual(await page.locator("[data-of-drawing]").allTextContents());
    expect(copied).not.toContain("Copy everything");
  });

  test("a browser that refuses shows the text instead, selected and ready to copy by hand", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("no")) },
      });
    });
    await result(page, eligible);
    await page.getByRole("button", { name: "Copy the short text" }).click();
    await expect(page.getByRole("status").getByText("did not let us copy")).toBeVisible();
    const box = page.getByLabel("The result as plain text");
    await expect(box).toBeFocused();
    expect(
      await box.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd === area.value.length]),
    ).toEqual([0, true]);
    expect(await box.inputValue()).toContain("Humanitarian parole may be possible");
  });
});

import { expect, test, type Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { asking, eligible, finish, goOn, heading, open, openReview, person, settled, walk } from "./person.ts";

const answers = person(eligible);
/** What axe finds on a screen. */
const onScreen = async (page: Page, screen: string, look: Parameters<typeof barriers>[1] = {}) =>
  // The drawing of all questions is looked at in map.spec.ts: its hundreds of lines would take minutes here.
  (await barriers(page, { part: (axe) => axe.exclude("svg.map"), ...look })).map((found) => `${screen}: ${found}`);

/** One question of each look: a choice, several choices, a hint before the past, and what follows it. */
const looks = ["screeningFor", "requestBases", "misrepresentation", "criminalHistory", "paidHelper"];

const expectNoSidewaysScroll = async (page: Page, screen: string) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${screen} at 320 px`).toBeLessThanOrEqual(0);
};

test("axe finds nothing on any question, light and dark", async ({ page }) => {
  test.setTimeout(300_000);
  await open(page);
  await walk(page, answers, {
    onScreen: async (question) => {
      expect(await onScreen(page, question, looks.includes(question) ? {} : { themes: ["light"] })).toEqual([]);
      if (question !== "personLocation") return;
      await goOn(page);
      expect(await onScreen(page, "error")).toEqual([]);
    },
  });
  expect(await onScreen(page, "review")).toEqual([]);
});

test("axe finds nothing before answers go, nor on the result, folded and with everything open", async ({ page }) => {
  test.setTimeout(300_000);
  await openReview(page, answers);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  expect(await onScreen(page, "confirm")).toEqual([]);
  await page.getByRole("button", { name: "No, keep them" }).click();
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
  expect(await onScreen(page, "result")).toEqual([]);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await onScreen(page, "result with everything open", { alike: "main li:nth-child(n + 4)" })).toEqual([]);
});

test("nothing scrolls sideways at 320 px, targets are 24 px or more, and one quiet title stands over every question", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await walk(page, answers, {
    onScreen: async (question) => {
      await expectNoSidewaysScroll(page, question);
      expect(await page.title(), question).toBe("Questions – Parole Check");
    },
  });
  await expectNoSidewaysScroll(page, "review");
  await finish(page);
  await expectNoSidewaysScroll(page, "result");
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll("button, summary, input")]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && (height < 24 || width < 24)).length,
  );
  expect(small).toBe(0);
});

test("a person with a keyboard alone gets from the start to the result", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  for (let question = await asking(page); question; question = await asking(page)) {
    const answer = answers[question]!;
    const option = typeof answer === "string" ? answer : Object.keys(answer)[0]!;
    const several = typeof answer !== "string";
    for (let tabs = 0; ; tabs++) {
      expect(tabs, `${question} can be reached`).toBeLessThan(40);
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { type, value } = document.activeElement as HTMLInputElement;
        return { type, value };
      });
      if (at.type === "radio" || at.value === option) break;
    }
    if (several) await page.keyboard.press("Space");
    else {
      await page.keyboard.press("Space");
      for (let steps = 0; steps < 12; steps++) {
        if (await page.locator(`[data-question="${question}"] [value="${option}"]`).isChecked()) break;
        await page.keyboard.press("ArrowDown");
      }
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => asking(page)).not.toBe(question);
    await expect(page.locator("h1")).toBeFocused();
  }
  expect(await heading(page)).toContain("Check your answers");
  for (let tabs = 0; tabs < 120; tabs++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === "See what this means") break;
  }
  await page.keyboard.press("Enter");
  expect(await heading(page)).toBe("Humanitarian parole may be possible");
});

test("the check survives a browser that translates the page", async ({ page }) => {
  await open(page);
  const translate = () =>
    page.evaluate(() => {
      const texts: Text[] = [];
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (all.nextNode()) if (all.currentNode.textContent?.trim()) texts.push(all.currentNode as Text);
      for (const text of texts) {
        if (text.parentElement?.closest("script, style, font")) continue;
        const font = document.createElement("font");
        text.replaceWith(font);
        font.append(document.createTextNode(`${text.data}`));
      }
    });
  await walk(page, answers, { onScreen: translate });
  await translate();
  await finish(page);
  await translate();
  await page
    .getByRole("button", { name: /^Change/ })
    .nth(1)
    .click();
  expect(await asking(page)).not.toBeNull();
});

test("a choice made before the script arrives is kept", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/en/screening", { waitUntil: "commit" });
  await page.locator("label", { has: page.locator("[value=relative]") }).click();
  release();
  await settled(page);
  await expect(page.locator("[value=relative]")).toBeChecked();
  await goOn(page);
  await expect.poll(() => asking(page)).toBe("personUsStatus");
});

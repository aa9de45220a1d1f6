import { expect, test, type Page } from "@playwright/test";
import { typeset } from "#lib/command/generating/law-words.ts";
import { authorities, citedByRules, ruleIds, ruleset, topics } from "#rules";
import messages from "../../lib/i18n/messages/en/rules.json" with { type: "json" };
import { barriers } from "./barriers.ts";
import { settled } from "./person.ts";

const path = "/en/law";

/** Anchors inside the page that lead nowhere, and places that two elements claim. */
const astray = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
    return [
      ...links.map(({ hash }) => hash.slice(1)).filter((id) => !ids.includes(id)),
      ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ];
  });

const shownRules = (page: Page) => page.locator('article[id^="rule-"]:visible').count();
const field = (page: Page) => page.getByRole("textbox", { name: "Find a rule" });

/** The page with its script at work: it is long, and a busy machine needs its time. */
const open = async (page: Page) => {
  await page.goto(path);
  await settled(page);
  await expect(field(page)).toBeVisible({ timeout: 30_000 });
};

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every rule and every text can be read, and every anchor leads somewhere", async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How we decide");
    await expect(page.getByRole("heading", { level: 4, name: ruleIds[0] })).toBeVisible();
    await expect(field(page)).toHaveCount(0);
    expect(await shownRules(page)).toBe(ruleIds.length);
    const words = (await page.locator("main").textContent()) ?? "";
    expect(ruleIds.filter((id) => !words.includes(messages[id]))).toEqual([]);
    expect(ruleIds.filter((id) => !words.includes(typeset(ruleset[id].doubt ?? "")))).toEqual([]);
    expect(
      citedByRules.filter((id) => !words.includes(authorities[id].text ?? typeset(authorities[id].paraphrase))),
    ).toEqual([]);
    expect(await astray(page)).toEqual([]);
  });

  test("a link to a rule opens the page at that rule, and its law is one press away", async ({ page }) => {
    await page.goto(`${path}#rule-unlawful-reentry`);
    const rule = page.locator("#rule-unlawful-reentry");
    await expect(rule).toBeInViewport();
    await rule.getByRole("link", { name: "INA 212(a)(9)(C)" }).click();
    await expect(page).toHaveURL(/#law-ina-212-a-9-C$/);
    await expect(page.locator("#law-ina-212-a-9-C")).toBeInViewport();
  });

  test("without style too the page reads in order", async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<style[\s\S]*?<\/style>|<link[^>]*stylesheet[^>]*>/g, "");
      const headers = { ...response.headers() };
      delete headers["content-encoding"];
      await route.fulfill({ response, headers, body });
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.locator("body")).toHaveCSS("font-family", /Times|serif/);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const order = await page.locator("main h2").allTextContents();
    expect(order.slice(1)).toEqual([
      "On this page",
      "How the result follows",
      "The five requirements",
      "The rules",
      "The law, text by text",
      "Check cases",
      "What was not verified, and open legal questions",
      "How the rules have changed",
    ]);
    expect(await shownRules(page)).toBe(ruleIds.length);
  });
});

test("axe finds nothing, light and dark", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  expect(await barriers(page, { alike: "article:nth-of-type(n + 2)" })).toEqual([]);
});

test("nothing scrolls sideways at 320 px, nor with wide text spacing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      element.style.letterSpacing = ".12em";
      element.style.wordSpacing = ".16em";
    }
  });
  expect(await width()).toBeLessThanOrEqual(320);
});

test("the filter hides what lacks the words, and what was typed stays on the page", async ({ page, context }) => {
  const refused: string[] = [];
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(String(error)));
  await open(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const entries = await page.evaluate(() => history.length);

  await field(page).fill("transplant CENTER");
  const found = await shownRules(page);
  expect(found).toBeGreaterThan(1);
  expect(found).toBeLessThan(20);
  await expect(page.getByRole("status").filter({ hasText: "Rules shown" })).toHaveText(`Rules shown: ${found}`);
  await expect(page.locator("#rule-us-citizen")).toBeHidden();
  await expect(page.locator("#topic-location")).toBeHidden();
  await field(page).press("Enter");

  await field(page).fill("a petition that could serve instead");
  expect(await shownRules(page)).toBeGreaterThanOrEqual(Object.keys(topics.immigrantPetition).length);
  await field(page).fill("zzz");
  expect(await shownRules(page)).toBe(0);

  const left = await page.evaluate(async () => ({
    url: location.href,
    history: JSON.stringify(history.state) + history.length,
    session: sessionStorage.length,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toMatchObject({ session: 0, local: 0, databases: 0 });
  expect(left.url).toMatch(/\/en\/law$/);
  expect(left.history).not.toContain("zzz");
  expect(left.history).toMatch(new RegExp(`${entries}$`));
  expect(await context.cookies()).toEqual([]);
  expect(requests).toEqual([]);
  expect(refused).toEqual([]);

  await page.getByRole("button", { name: "Show all rules" }).click();
  expect(await shownRules(page)).toBe(ruleIds.length);
  await expect(field(page)).toHaveValue("");
  await field(page).fill("zzz");
  await page.reload();
  await expect(field(page)).toHaveValue("", { timeout: 30_000 });
  expect(await shownRules(page)).toBe(ruleIds.length);
});

test("a link to a rule that the filter hid shows it again", async ({ page }) => {
  await open(page);
  await field(page).fill("transplant center");
  await page.locator("#law-ina-212-d-5-B").getByRole("link", { name: "person-facing-harm" }).click();
  await expect(page.locator("#rule-person-facing-harm")).toBeInViewport();
  await expect(field(page)).toHaveValue("");
});

test("on paper there is no field, every rule, and the address of every official page", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(field(page)).toBeHidden();
  expect(await shownRules(page)).toBe(ruleIds.length);
  const link = page.locator("#law-ina-212-d-5-A").getByRole("link", { name: "Open the official page" });
  const printed = await link.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(printed).toContain(authorities["ina-212-d-5-A"].url);
});

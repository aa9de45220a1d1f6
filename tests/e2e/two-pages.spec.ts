import { expect, test, type Page } from "@playwright/test";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { pastIn, restsOnPast } from "#lib/short-result/past.ts";
import { Answers, determine, evidenceFor, resultKindOf, resultKinds, type ResultKind } from "#rules";
import { checkCases } from "#rules/cases";
import print from "#lib/i18n/messages/en/print.json" with { type: "json" };
import result from "#lib/i18n/messages/en/result.json" with { type: "json" };
import rules from "#lib/i18n/messages/en/rules.json" with { type: "json" };
import { aboutOf, pagesOf } from "../poppler.ts";
import { eligible, finish, openParts, openReview, person } from "./person.ts";

const cases = checkCases();
const kindOf = (answers: Answers): ResultKind => {
  const determination = determine(answers);
  return resultKindOf(determination, answers, pointsToSettle(answers, determination).length);
};
/** How much a case has to say: its reasons and its papers. */
const weight = ({ answers }: { answers: Answers }) => determine(answers).reasons.length + evidenceFor(answers).length;
/** Of each kind of result, the person of whom there is most to say. */
const fullest = resultKinds.map((kind) => {
  const [most] = cases.filter(({ answers }) => kindOf(answers) === kind).sort((a, b) => weight(b) - weight(a));
  if (!most) throw new Error(`nobody in the cases gets ${kind}`);
  return [kind, most.name] as const;
});

const squashed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
const show = async (page: Page, name: string) => {
  await openReview(page, person(name));
  await finish(page);
};
/** The words that stand on the sheet for the printer. */
const sheet = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const texts = [...document.querySelectorAll(".short-sheet :is(h1, h2, p, li)")].map(
      ({ textContent }) => textContent!,
    );
    dispatchEvent(new Event("afterprint"));
    return texts;
  });

for (const [kind, name] of fullest) {
  test(`a result of the kind "${kind}" is printed on two letter pages: ${name}`, async ({ page }) => {
    await show(page, name);
    const texts = await sheet(page);
    const pdf = await page.pdf({ format: "Letter" });
    expect(Number(aboutOf(pdf)["Pages"])).toBeLessThanOrEqual(2);
    expect(aboutOf(pdf)["Title"], "the service, and nothing of the case").toBe("Parole Check");
    const pages = pagesOf(pdf).map(squashed);
    expect(texts.length).toBeGreaterThan(8);
    const missing = texts.filter((text) => !pages.join("").includes(squashed(text).slice(0, 30)));
    expect(missing, "nothing is cut").toEqual([]);
    expect(pages[0]).toContain(squashed(result.steps.heading));
    expect(pages[0], "the link stands on page 1").toContain("/en/memo#pc1");
    expect(pages.join(""), "and nothing but the sheet").not.toContain(squashed(result.information.what));
    await expect(page.locator(".short-sheet")).toHaveCount(0);
  });
}

test("each button opens the browser's own window for printing, for its own paper", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset.printed = document.querySelector(".short-sheet") ? "short" : "whole";
      dispatchEvent(new Event("afterprint"));
    };
  });
  await show(page, eligible);
  await page.getByRole("button", { name: "Print everything" }).click();
  await expect(page.locator("html[data-printed=whole]")).toHaveCount(1);
  await page.getByRole("button", { name: "Print two pages" }).click();
  await expect(page.locator("html[data-printed=short]")).toHaveCount(1);
  await expect(page.locator(".short-sheet, [data-paper=whole]"), "nothing of it stays").toHaveCount(0);
});

test("the code on the paper opens the answers that stand there", async ({ page }) => {
  await show(page, eligible);
  const link = (await sheet(page)).find((text) => text.includes("/en/memo#PC1"))!.match(/http\S+#PC1\S+/)![0];
  await page.goto(link);
  await expect(page.locator(".memo-sheet h1, .memo-sheet h2").first()).toBeVisible();
});

test.describe("without the answers about the past", () => {
  const { name, answers } = cases.find(({ answers }) =>
    determine(answers).reasons.some((reason) => reason.decides && restsOnPast(reason)),
  )!;
  const past = determine(answers)
    .reasons.filter(restsOnPast)
    .map(({ rule }) => squashed(rules[rule]));
  const leaveOut = (page: Page) => page.getByLabel("Leave out the answers about the past").check();

  test("the paper and its link tell nothing of them, and say so", async ({ page }) => {
    await show(page, name);
    const before = (await sheet(page)).map(squashed).join("");
    expect(past.some((sentence) => before.includes(sentence))).toBe(true);
    await leaveOut(page);
    const texts = await sheet(page);
    const after = texts.map(squashed).join("");
    expect(past.filter((sentence) => after.includes(sentence))).toEqual([]);
    expect(texts).toContain(print.short.leftOut);
    expect(pastIn(answers).length).toBeGreaterThan(3);
  });

  test("the copied text tells nothing of them, and the choice is kept nowhere", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, name);
    await leaveOut(page);
    await page.getByRole("button", { name: "Copy the short text" }).click();
    await expect(page.getByRole("status").getByText("Copied. You can paste it now.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(past.filter((sentence) => squashed(copied).includes(sentence))).toEqual([]);
    expect(copied).toContain(print.short.leftOut);
    await page.reload();
    await page.locator("[data-section=keep]").waitFor();
    await openParts(page);
    await expect(page.getByLabel("Leave out the answers about the past")).not.toBeChecked();
  });
});

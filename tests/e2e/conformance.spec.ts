import { readdirSync, readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { Answers, determine } from "#rules";
import { asking, openBy } from "#lib/ask/open.ts";
import { linkTo } from "#lib/handoff/link.ts";
import { faultsIn, looseLabelsIn } from "../conformance.ts";
import { finish, openReview, person, settled } from "./person.ts";

const built = new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/server/app/`, import.meta.url);
const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const answers = Answers.parse(
  person("A person with a strong medical case does not know whether a removal was ever ordered."),
);

test("every page is built", () => expect(files.length).toBeGreaterThan(10));

for (const file of files) {
  test(`the page ${file} as it is built is HTML as the standards have it`, () => {
    expect(faultsIn(readFileSync(new URL(file, built), "utf8"))).toEqual([]);
  });

  test(`on the page ${file} as it is built each label belongs to its field`, () => {
    expect(looseLabelsIn(readFileSync(new URL(file, built), "utf8"))).toEqual([]);
  });
}

test.describe("what the script draws is HTML as the standards have it:", () => {
  const conforms = async (page: Page) => expect(faultsIn(await page.content())).toEqual([]);

  test("the review, the result with its tools, the memo", async ({ page }) => {
    await openReview(page, answers);
    await conforms(page);
    await finish(page);
    await page.getByRole("button", { name: "Make the link and the code" }).click();
    await page.locator("[aria-expanded=false].link").first().click();
    await page.getByRole("button", { name: "Lock and save the file" }).click();
    await expect(page.getByRole("img", { name: "QR code" })).toHaveCount(2);
    await conforms(page);
    await page.goto("/en/memo");
    await expect(page.locator(".memo-sheet")).toBeVisible({ timeout: 30_000 });
    await conforms(page);
  });

  test("a question without an answer, and the same in a firm's frame", async ({ page }) => {
    await page.goto("/en/screening");
    await settled(page);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator("form [role=alert]")).toBeVisible();
    await conforms(page);
    await page.goto("/embed/demo/en");
    await settled(page);
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page.locator("fieldset")).toBeVisible();
    await conforms(page);
  });

  test("questions for somebody who can know", async ({ page }) => {
    const [open] = openBy(answers, determine(answers));
    const { pathname, hash } = new URL(linkTo("http://any", "en", asking(open!, "2026-11-20")));
    await page.goto(pathname + hash);
    await expect(page.locator("fieldset").first()).toBeVisible({ timeout: 30_000 });
    await conforms(page);
  });

  test("a page that was built, once its script has run", async ({ page }) => {
    for (const path of ["/en", "/en/map", "/en/paper", "/en/open", "/en/for-law-firms"]) {
      await page.goto(path);
      await settled(page);
      await conforms(page);
    }
  });
});

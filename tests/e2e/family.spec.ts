import { expect, test, type Page } from "@playwright/test";
import { saveFamily } from "#lib/family/storage.ts";
import { save } from "#lib/tab/screening.ts";
import type { Answers } from "#rules";
import { keepAnswers, keepInTab, keptAs, leftIn } from "./kept.ts";
import { asking, eligible, finish, heading, kept, open, openParts, person, walk } from "./person.ts";

const child = person(eligible);
const people = (page: Page) => keptAs(page, "people");
const at = (page: Page, screen: string) => expect.poll(() => heading(page)).toBe(screen);
const possible = "Humanitarian parole may be possible";
const lawyer = "Talk to a lawyer before you file";

const toResult = async (page: Page) => {
  await open(page);
  await finish(page);
  await at(page, possible);
};

test("a brother in the same case: only what is personal is asked again, and both results stand side by side", async ({
  page,
}) => {
  await keepAnswers(page, child);
  await toResult(page);
  await page.getByRole("button", { name: "They come for the same reason" }).click();
  expect(await asking(page)).toBe("screeningFor");
  await expect(page).toHaveTitle("Questions – Parole Check");
  await expect(page.getByText(/^Person 2/)).toBeVisible();

  const again: string[] = [];
  await walk(
    page,
    { ...child, personIsMinor: "no", criminalHistory: "conviction" },
    {
      onScreen: async (question) => void again.push(question),
    },
  );
  const shared = ["requestBases", "deadline", "plannedStay", "financialSupport", "housingArranged"];
  expect(again.filter((question) => shared.includes(question))).toEqual([]);
  expect(again).toContain("medSerious");
  await expect(page.locator("dl.answers > div", { hasText: "Medical care" })).toHaveCount(1);

  await page.getByText("and one other person").click();
  await page.getByRole("button", { name: "See what each check found" }).click();
  await expect(page.getByRole("heading", { name: "Everyone in this tab" })).toBeFocused();
  await at(page, lawyer);
  const rows = page.locator("section:has(> h2[tabindex]) li", {
    has: page.getByText(/^Person [12]$/),
  });
  await expect(rows.filter({ hasText: "Person 1" })).toContainText(possible);
  await expect(rows.filter({ hasText: "Person 2" })).toContainText(lawyer);
});

test("what the one who knows answers in another browser comes back as a code and changes the result", async ({
  page,
  browser,
}) => {
  await keepAnswers(page, { ...child, medUsProviderAgreed: "not-yet" });
  await open(page);
  await finish(page);
  await at(page, "Not ready to file yet: 1 point to settle");
  await page.getByRole("button", { name: /The US doctor or hospital \(1 question\)/i }).click();
  const link = await page.getByRole("textbox", { name: "Link to these questions" }).inputValue();

  const other = await browser.newContext();
  const asked = await other.newPage();
  await asked.goto(link);
  await expect(asked.getByRole("heading", { level: 1, name: "One question for you" })).toBeVisible();
  await asked.getByRole("button", { name: "Make the code to give back" }).click();
  await expect(asked.locator("form [role=alert]")).toBeFocused();
  await asked.getByLabel("Yes, in writing").check();
  await asked.reload();
  await expect(asked.getByLabel("Yes, in writing")).toBeChecked();
  await asked.getByRole("button", { name: "Make the code to give back" }).click();
  const code = await asked.getByRole("textbox", { name: "Your code" }).inputValue();
  await asked.getByRole("button", { name: "Clear these answers" }).click();
  await expect(asked.getByLabel("Yes, in writing")).not.toBeChecked();
  expect([await leftIn(asked), await asked.evaluate(() => localStorage.length)]).toEqual([0, 0]);

  await asked.goto(`/en/ask#${code}`);
  await expect(asked.getByRole("heading", { level: 1 })).toHaveText("Answers that somebody gave back");
  await expect.poll(() => asked.evaluate(() => location.hash)).toBe("");
  await asked.reload();
  await expect(asked.locator("dl.answers")).toContainText("Yes, in writing");
  await expect(asked.getByText("This tab holds no check")).toBeVisible();
  expect(await asked.getByRole("textbox", { name: "Your code" }).inputValue()).toBe(code);
  await other.close();

  const before = await kept(page);
  for (const [bad, says] of [
    [code.slice(0, -3), "Part of the code"],
    [link, "the link with the questions"],
    ["hello", "not a code"],
  ] as const) {
    await page.getByLabel("The code you got").fill(bad);
    await page.getByRole("button", { name: "Read the code" }).click();
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
  }
  expect(await kept(page)).toBe(before);

  await page.getByLabel("The code you got").fill(` ${code.slice(0, 9)}\n${code.slice(9)} `);
  await page.getByRole("button", { name: "Read the code" }).click();
  await expect(page.locator("p", { hasText: "One answer would change" })).toBeFocused();
  await page.getByRole("button", { name: "Put these answers in" }).click();
  await at(page, possible);
  await expect(page.locator("h1")).toBeFocused();
  await page.getByRole("button", { name: "Undo the change" }).click();
  expect(JSON.parse((await kept(page)) ?? "")).toEqual(JSON.parse(before ?? ""));

  await page.goto(`/en/ask#${code}`);
  await page.getByRole("button", { name: "See what they would change" }).click();
  await expect(page.locator("p", { hasText: "One answer would change" })).toBeFocused();
  expect(JSON.parse((await kept(page)) ?? "")).toEqual(JSON.parse(before ?? ""));
  await page.getByRole("button", { name: "Put these answers in" }).click();
  await page.waitForURL("**/en/screening");
  expect(JSON.parse((await kept(page)) ?? "").answers.medUsProviderAgreed).toBe("yes");
  expect(await keptAs(page, "asked")).toBeNull();
});

/** Person 1 may ask; person 2 is on the screen, with a conviction. */
const seedTwo = async (page: Page) => {
  await keepInTab(page, () => {
    save({ ...child, criminalHistory: "conviction" } as Answers);
    saveFamily(
      {
        here: 2,
        others: [{ number: 1, answers: child as Answers, shared: {}, ticks: {}, country: null }],
      },
      {},
    );
  });
  await open(page);
  await finish(page);
  await at(page, lawyer);
};

test("going to the other person and back by the browser keeps both checks, also through a reload", async ({ page }) => {
  await seedTwo(page);
  const country = page.locator("[data-section=advisories] select");
  const chosen = (code: string) => openParts(page).then(() => expect(country).toHaveValue(code));
  await country.selectOption("HT");
  await page.getByRole("button", { name: "Go to the result of person 1" }).last().click();
  await at(page, possible);
  await chosen("");
  await page.goBack();
  await at(page, lawyer);
  await chosen("HT");
  await page.goForward();
  await at(page, possible);
  await page.reload();
  await at(page, possible);
  await chosen("");
  await expect(page.getByText("Person 1 and one other person")).toBeVisible();
  expect(await people(page)).toContain("conviction");
});

test("a person is removed only after a question, and Clear then wipes whoever is left", async ({ page }) => {
  await seedTwo(page);
  await page.getByRole("button", { name: "Remove person 1" }).click();
  await at(page, "Remove person 1?");
  await page.getByRole("button", { name: "No, keep them" }).click();
  await at(page, lawyer);
  expect(JSON.parse((await people(page)) ?? "").others).toHaveLength(1);

  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(page.getByText("the answers of all 2 people")).toBeVisible();
  await page.getByRole("button", { name: "No, keep them" }).click();
  await page.getByRole("button", { name: "Remove person 2" }).click();
  await page.getByRole("button", { name: "Yes, remove person 2" }).click();
  await at(page, possible);
  expect(await people(page)).toBeNull();
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Yes, clear them" }).click();
  expect(await asking(page)).toBe("screeningFor");
  expect([await kept(page), await people(page)]).toEqual([null, null]);
});

test("one Clear wipes everybody", async ({ page }) => {
  await seedTwo(page);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Yes, clear them" }).click();
  expect(await asking(page)).toBe("screeningFor");
  expect([await kept(page), await people(page)]).toEqual([null, null]);
  await expect(page.getByText(/^Person \d/)).toHaveCount(0);
});

for (const [hash, says] of [
  ["", "ends too soon"],
  ["#hello", "not from this check"],
  ["#PC1AQAA", "Part of the link"],
  ["#PC9AQAA", "newer version"],
] as const) {
  test(`a link that holds no questions says what is wrong with it: ${says}`, async ({ page }) => {
    await page.goto(`/en/ask${hash}`);
    await page.reload();
    await expect(page.getByText(says)).toBeVisible();
    await expect(page).toHaveTitle(/^Questions for you/);
  });
}

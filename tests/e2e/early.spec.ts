import { expect, test } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { asking, choose, eligible, finish, goOn, heading, open, openReview, person, walk } from "./person.ts";

const treatable = person("Someone wants cheaper treatment that can be had at home.");
const milestone = "[data-milestone]";

/** Answers until something becomes certain, without going on from there. */
const walkToMilestone = async (page: Parameters<typeof open>[0], answers: typeof treatable) => {
  await open(page);
  while ((await page.locator(milestone).count()) === 0) {
    const question = await asking(page);
    if (!question) throw new Error("nothing became certain");
    await choose(page, question, answers[question]!);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForFunction(
      (last) => document.querySelector<HTMLElement>("[data-question]")?.dataset.question !== last,
      question,
    );
  }
};

test("Somebody whose need can be met at home is told so between two questions, sees the result so far, and goes on.", async ({
  page,
}) => {
  await walkToMilestone(page, treatable);
  expect(await heading(page)).toBe("Parole does not look possible as things stand");
  await expect(page.locator("h1")).toBeFocused();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "See the result so far" }).click();
  await expect(page.getByRole("heading", { name: "You stopped early" })).toBeVisible();
  expect(await heading(page)).toBe("Parole does not look like the right path today");
  await page.reload();
  await expect(page.getByRole("heading", { name: "You stopped early" })).toBeVisible();

  await page.getByRole("button", { name: "Go on with the questions" }).click();
  await walk(page, treatable);
  await finish(page);
  expect(await heading(page)).toBe("Parole does not look like the right path today");
  await expect(page.getByRole("heading", { name: "You stopped early" })).toHaveCount(0);
});

test("Back from what became certain leads to the answer behind it, which can be given anew.", async ({ page }) => {
  await walkToMilestone(page, treatable);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  expect(await asking(page)).toBe("medAvailableNearby");
  await expect(page.locator("h1")).toBeFocused();
  await choose(page, "medAvailableNearby", "no");
  await goOn(page);
  await expect(page.locator(milestone)).toHaveCount(0);
});

test("What the answers say so far stands one press away, and not before there is something to say.", async ({
  page,
}) => {
  const answers = person(eligible);
  await open(page);
  await walk(page, answers, { until: "personLocation" });
  await expect(page.getByText("What your answers say so far")).toHaveCount(0);
  await walk(page, answers, { until: "deadline" });
  await page.getByText("What your answers say so far").click();
  await expect(page.getByText("Still to ask").first()).toBeVisible();
  await expect(page.getByText("A person who asks to come in from outside the US")).toBeVisible();
});

test("The questions for a lawyer come after the result, lead back to it, and change nothing of it.", async ({
  page,
}) => {
  const { housingArranged: _, homeTies: __, ...answers } = person(eligible);
  await openReview(page, answers);
  await finish(page);
  const before = await heading(page);
  await page.getByRole("button", { name: "Answer a few more" }).click();
  await expect(page.getByText(/^More for your lawyer: \d of \d$/)).toBeVisible();
  for (let question = await asking(page); question; question = await asking(page)) {
    await choose(page, question, person(eligible)[question] ?? "not-sure");
    await goOn(page);
  }
  await expect(page.locator("[data-section=keep]")).toBeVisible();
  expect(await heading(page)).toBe(before);
  await page.reload();
  await expect.poll(() => heading(page)).toBe(before);
});

test("Back from the first question for a lawyer leads to the result, and from the result after the last to the review.", async ({
  page,
}) => {
  const { housingArranged: _, homeTies: __, ...answers } = person(eligible);
  const back = page.getByRole("button", { name: "Back", exact: true });
  await openReview(page, answers);
  await finish(page);
  const result = await heading(page);
  await page.getByRole("button", { name: "Answer a few more" }).click();
  await expect(page.getByText(/^More for your lawyer/)).toBeVisible();
  const first = await asking(page);
  await back.click();
  await expect.poll(() => heading(page)).toBe(result);
  await expect(page.locator("h1:visible")).toBeFocused();

  await page.getByRole("button", { name: "Answer a few more" }).click();
  await expect.poll(() => asking(page)).toBe(first);
  for (let question = first; question; question = await asking(page)) {
    await choose(page, question, person(eligible)[question] ?? "not-sure");
    await goOn(page);
  }
  await expect.poll(() => heading(page)).toBe(result);
  await back.click();
  await expect.poll(() => heading(page)).toMatch(/^Check your answers/);
  await expect(page.getByText("Ties to the home country"), "what was answered after the result").toBeVisible();
});

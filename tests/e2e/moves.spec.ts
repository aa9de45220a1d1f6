import { expect, test } from "@playwright/test";
import { asking, choose, eligible, finish, goOn, heading, kept, open, openReview, person, walk } from "./person.ts";

const answers = person(eligible);
const review = "Check your answers before you see what they mean";

test("Back on the page and in the browser both return to the question before, with its answer", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "everInUs" });
  await page.getByRole("button", { name: "Back", exact: true }).click();
  expect(await asking(page)).toBe("personLocation");
  await expect(page.locator('input[value="outside-us"]')).toBeChecked();
  await page.goBack();
  expect(await asking(page)).toBe("personUsStatus");
  await expect(page.locator('input[value="none"]')).toBeChecked();
  await page.goForward();
  await expect.poll(() => asking(page)).toBe("personLocation");
  await goOn(page);
  expect(await asking(page)).toBe("everInUs");
});

test("on a phone, Back and Forward land at the top, with the focus on the heading", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  const below = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const lands = async (question: string) => {
    await expect.poll(() => asking(page)).toBe(question);
    await expect(page.locator("h1")).toBeFocused();
    await expect(page.locator("h1")).toBeInViewport({ ratio: 1 });
    // Where the browser puts the page back to where it was, it does so within the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  };
  await page.goBack();
  await lands("requestBases");
  expect(await page.evaluate(() => document.documentElement.scrollHeight), "a long question").toBeGreaterThan(1500);

  await below();
  await goOn(page);
  await lands("medSerious");
  await below();
  await page.goBack();
  await lands("requestBases");
  await below();
  await page.goForward();
  await lands("medSerious");
  await below();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await lands("requestBases");

  // The same document goes on to another page of ours, where the browser may put the scroll back again.
  expect(await page.evaluate(() => history.scrollRestoration)).toBe("manual");
  await page.getByRole("link", { name: "How we decide" }).click();
  await page.waitForURL("**/en/law");
  await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe("auto");
});

test("a reload keeps the answers and the place", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  await page.reload();
  await expect.poll(() => asking(page)).toBe("medSerious");
  await walk(page, answers);
  await page.reload();
  await expect.poll(() => heading(page)).toBe(review);
  await finish(page);
  await page.reload();
  await expect.poll(() => heading(page)).toBe("Humanitarian parole may be possible");
});

test("a reload after going back stays at the earlier question", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "requestBases" });
  await page.goBack();
  const question = await asking(page);
  await page.reload();
  await expect.poll(() => asking(page)).toBe(question);
});

test("Change reopens one answer and returns to the review", async ({ page }) => {
  await openReview(page, answers);
  await page.getByRole("button", { name: /Change the answer about: .*hous|place to (live|stay)/i }).click();
  expect(await asking(page)).toBe("housingArranged");
  await choose(page, "housingArranged", "no");
  await goOn(page);
  expect(await heading(page)).toBe(review);
});

test("a change that drops answers names them first, drops only those, and can be undone", async ({ page }) => {
  await openReview(page, answers);
  const before = await kept(page);
  await page.locator("dl.answers > div", { hasText: "Medical care" }).getByRole("button").first().click();
  expect(await asking(page)).toBe("requestBases");
  await choose(page, "requestBases", { "medical-treatment": true });
  await choose(page, "requestBases", { caregiver: true });
  await goOn(page);

  expect(await heading(page)).toBe("This change removes other answers");
  await expect(page.locator("dl.answers > div")).toHaveCount(5);
  await page.getByRole("button", { name: "Keep my earlier answer" }).click();
  expect(await kept(page)).toBe(before);
  expect(await asking(page)).toBe("requestBases");

  await choose(page, "requestBases", { "medical-treatment": true });
  await choose(page, "requestBases", { caregiver: true });
  await goOn(page);
  await page.getByRole("button", { name: "Change it and remove these answers" }).click();
  expect(await asking(page)).toBe("careSeriousIllness");
  await expect(page.getByRole("status").getByText("5 answers were removed.")).toBeVisible();
  expect(JSON.parse((await kept(page)) ?? "").answers).not.toHaveProperty("medSerious");

  await page.getByRole("button", { name: "Undo the change" }).click();
  expect(await heading(page)).toBe(review);
  expect(JSON.parse((await kept(page)) ?? "")).toEqual(JSON.parse(before ?? ""));
});

test("new questions that a change opens are asked before the review", async ({ page }) => {
  await openReview(page, answers);
  await page.locator("dl.answers > div", { hasText: "Medical care" }).getByRole("button").first().click();
  await choose(page, "requestBases", { caregiver: true });
  await goOn(page);
  const opened: string[] = [];
  const yes = {
    careSeriousIllness: "yes",
    careCloseRelative: "close-relative",
    careDoctorSaysNeeded: "yes",
    careSomeoneElse: "no",
    canBeDoneWithoutTravel: "no",
    evidenceLevel: "some",
  };
  await walk(page, yes, { onScreen: async (question) => void opened.push(question) });
  expect(opened).toEqual(Object.keys(yes));
  expect(await heading(page)).toBe(review);
});

test("a result's answer can be changed from the result", async ({ page }) => {
  await openReview(page, answers);
  await finish(page);
  await page
    .getByRole("button", { name: /^Change/ })
    .nth(1)
    .click();
  expect(await asking(page)).not.toBeNull();
  await goOn(page);
  expect(await heading(page)).toBe(review);
});

test("nothing chosen: the error is said at the top, takes the focus and leads to the first answer", async ({
  page,
}) => {
  await open(page);
  await walk(page, answers, { until: "personLocation" });
  await goOn(page);
  await expect(page.locator("form [role=alert]")).toBeFocused();
  await page.getByRole("link", { name: /Choose an answer/ }).click();
  await expect(page.locator("[data-question=personLocation] input").first()).toBeFocused();
});

test("more than three reasons: the error says how many, and nothing chosen is lost", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "requestBases" });
  await choose(page, "requestBases", { adoption: true, caregiver: true, fwvp: true, immvi: true });
  await goOn(page);
  await expect(page.locator("form [role=alert]")).toContainText("3 reasons or fewer");
  await expect(page.locator("input:checked")).toHaveCount(4);
});

test("not sure stands alone among several answers", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "requestBases" });
  await choose(page, "requestBases", { adoption: true });
  await choose(page, "requestBases", { "not-sure": true });
  await expect(page.locator("input:checked")).toHaveCount(1);
  await choose(page, "requestBases", { fwvp: true });
  await expect(page.locator("input:checked")).toHaveCount(1);
});

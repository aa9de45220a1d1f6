import { readFileSync, statSync, utimesSync } from "node:fs";
import { expect, test, type Page, type Route } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { keepAnswers, keptAs } from "./kept.ts";
import { eligible, finish, heading, kept, open, person, settled } from "./person.ts";
import { requestsOf } from "./requests.ts";

const answers = person(eligible);
const path = new URL("../../public/advisories.json", import.meta.url);
const file = readFileSync(path, "utf8");
const possible = "Humanitarian parole may be possible";
const builtIn = "We could not read the current notices.";
const country = (page: Page) => keptAs(page, "country");

/** Opens the result of a person whose answers are kept in the tab. */
const openResult = async (page: Page, given = answers) => {
  await keepAnswers(page, given);
  await open(page);
  await finish(page);
};
const notices = (page: Page) => page.locator("section[data-section=advisories]");
const titled = (page: Page, title: string) => notices(page).getByRole("heading", { level: 3, name: title });
const nationality = (page: Page) => page.getByRole("combobox", { name: /country of nationality \(optional\)/ });

test("notices follow the answers and the country, the outcome follows neither, and nothing is asked for", async ({
  page,
}) => {
  await openResult(page);
  const requests = requestsOf(page);
  const before = await page
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("section:not([data-section=advisories]) h2, h1")].map(({ textContent }) => textContent),
    );
  await expect(titled(page, "USCIS may deny without asking for missing papers")).toBeVisible();
  await expect(titled(page, "Entry is suspended for people from 39 countries")).toBeHidden();

  await nationality(page).selectOption({ label: "Haiti" });
  await expect(titled(page, "Entry is suspended for people from 39 countries")).toBeVisible();
  expect(await country(page)).toBe("HT");
  await nationality(page).selectOption({ label: "France" });
  await expect(titled(page, "Entry is suspended for people from 39 countries")).toBeHidden();
  await nationality(page).selectOption({ label: "Haiti" });

  expect(await heading(page)).toBe(possible);
  const after = await page
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("section:not([data-section=advisories]) h2, h1")].map(({ textContent }) => textContent),
    );
  expect(after).toEqual(before);
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/en\/screening$/);
  expect(await kept(page)).not.toContain("HT");

  expect(
    await barriers(page, {
      themes: ["light"],
      part: (axe) => axe.include("section[data-section=advisories]"),
    }),
  ).toEqual([]);
});

test("the country goes when the answers are cleared", async ({ page }) => {
  await openResult(page);
  await nationality(page).selectOption({ label: "Haiti" });
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Yes, clear them" }).click();
  await expect(page.getByRole("status").getByText("Your answers are cleared.")).toBeVisible();
  expect([await country(page), await kept(page)]).toEqual([null, null]);
});

test("a person inside the US is asked for no country", async ({ page }) => {
  await openResult(page, person("A man overstayed and lives in the US, with no military family."));
  await expect(titled(page, "Temporary Protected Status has ended for most countries")).toBeVisible();
  await expect(nationality(page)).toBeHidden();
});

const answered =
  (body: string, contentType = "application/json", status = 200) =>
  (route: Route) =>
    route.fulfill({ body, contentType, status });
const bad: Record<string, (route: Route) => Promise<void>> = {
  "is not there": answered("", "text/html", 404),
  "names a question that is not asked": answered(file.replace('"requestBases"', '"age"')),
  "cannot be reached": (route) => route.abort(),
};
for (const [what, answer] of Object.entries(bad)) {
  test(`a file that ${what} leaves the built-in notice and the same result`, async ({ page }) => {
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    await page.route("**/advisories.json", answer);
    await openResult(page);
    await expect(notices(page).getByText(builtIn)).toBeVisible();
    expect(await heading(page)).toBe(possible);
    expect(broken).toEqual([]);
  });
}

test("an operator's edit of the file is seen at the next visit, without a build", async ({
  page,
  context,
  request,
}) => {
  const served = async () => (await request.get("/advisories.json")).headers();
  const day = new Date("2026-01-02T03:04:05Z");
  const { mtime } = statSync(path);
  utimesSync(path, day, day);
  const touched = await served();
  utimesSync(path, mtime, mtime);
  expect(touched["last-modified"]).toBe(day.toUTCString());
  expect((await served())["last-modified"]).not.toBe(touched["last-modified"]);
  expect(touched["cache-control"]).toContain("max-age=0");

  await openResult(page);
  await expect(titled(page, "The parole fee went up in October 2026")).toBeVisible();
  const next = await context.newPage();
  await next.route("**/advisories.json", answered(file.replace("went up in October 2026", "changed again")));
  await openResult(next);
  await expect(titled(next, "The parole fee changed again")).toBeVisible();
});

test("months later one line at the end says that notices and provisions may have changed", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-06-01T12:00:00Z"));
  await openResult(page);
  const overdue = page.locator("[data-overdue]");
  await expect(overdue).toHaveCount(1);
  await expect(overdue).toContainText("was due for a new check");
  await expect(overdue).toContainText("notices on policy");
  await expect(overdue).toContainText("texts of the law");
  await expect(page.getByText("That is more than 90 days ago.").filter({ visible: true })).toHaveCount(1);
});

test("months later the page of the law says so too", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-06-01T12:00:00Z"));
  await page.goto("/en/law");
  await settled(page);
  const law = page.locator("#law-ina-212-d-5-A");
  await expect(law.getByText("This text may have changed.")).toBeVisible({ timeout: 60_000 });
});

import { expect, test } from "@playwright/test";
import { keepIn } from "#lib/tab/tab.ts";
import { allHasCome, alwaysIdle } from "./chunks.ts";
import { allKept, keepInTab, leftIn } from "./kept.ts";
import { asking, eligible, finish, heading, open, person, settled, walk } from "./person.ts";

const answers = person(eligible);

for (const [what, text] of [
  ["corrupt", "{"],
  ["older", '{"version":0,"answers":{}}'],
  ["foreign", '{"version":1,"answers":{"nope":1}}'],
  ["far too long", "x".repeat(50_000)],
] as const) {
  test(`an entry that is ${what} is dropped with a friendly line`, async ({ page }) => {
    await keepInTab(page, () => keepIn("answers", text));
    await open(page);
    await expect(page.getByText("could not be used")).toBeVisible();
    expect(await asking(page)).toBe("screeningFor");
    expect(await leftIn(page)).toBe(0);
  });
}

test("answers that an earlier version kept in plain words are removed at once, and are not read", async ({ page }) => {
  await page.goto("/robots.txt");
  await page.evaluate(() =>
    sessionStorage.setItem("parole-check", '{"version":1,"answers":{"screeningFor":"client"}}'),
  );
  await open(page);
  await expect(page.getByText("could not be used")).toBeVisible();
  await expect(page.locator("input:checked")).toHaveCount(0);
  expect(await leftIn(page)).toBe(0);
});

test("in a copy of the tab, which has one share alone, the check begins anew and says why", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  // What browsers give to a copied or reopened tab: the storage and the history, and no name.
  await page.evaluate(() => void (window.name = ""));
  await page.reload();
  await expect(page.getByRole("status").getByText("They are not kept when a tab or the browser closes.")).toBeVisible();
  expect(await asking(page)).toBe("screeningFor");
  expect(await leftIn(page)).toBe(0);
  await walk(page, answers, { until: "medSerious" });
  await page.goBack();
  await expect.poll(() => asking(page)).toBe("requestBases");
});

test("a browser that refuses storage still gets through", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page);
  await walk(page, answers);
  await finish(page);
  expect(await heading(page)).toBe("Humanitarian parole may be possible");
});

test("Clear asks once, then wipes memory, storage and the way back", async ({ page }) => {
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "No, keep them" }).click();
  expect(await asking(page)).toBe("medSerious");
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Yes, clear them" }).click();

  expect(await asking(page)).toBe("screeningFor");
  expect(await leftIn(page)).toBe(0);
  await expect(page.getByRole("status").getByText("Your answers are cleared.")).toBeVisible();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.goBack();
  expect(await asking(page)).toBe("screeningFor");
  await walk(page, answers, { until: "personLocation" });
  await page.goBack();
  await expect.poll(() => asking(page)).toBe("personUsStatus");
});

test("nothing but the answers is kept, and only in this tab", async ({ page, context }) => {
  await open(page);
  await walk(page, answers);
  await finish(page);
  const stores = await page.evaluate(async () => ({
    session: sessionStorage.length,
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: Object.keys(history.state).filter((key) => !key.startsWith("__")),
    at: typeof history.state.at,
  }));
  expect(stores).toEqual({
    session: 1,
    local: [],
    databases: 0,
    caches: 0,
    workers: 0,
    history: ["at"],
    at: "number",
  });
  const shares = await page.evaluate(
    () => window.name + JSON.stringify({ ...sessionStorage }) + JSON.stringify(history.state),
  );
  for (const question of Object.keys(answers)) expect(shares).not.toContain(question);
  expect(Object.keys(JSON.parse(await allKept(page)))).toEqual(["answers", "trail"]);
  expect(await context.cookies()).toEqual([]);
});

test("Leave quickly wipes the answers and goes elsewhere in the same tab", async ({ page }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await page.waitForURL("https://www.weather.com/");
  expect(await page.evaluate(() => window.name)).toBe("");
  await page.goto("/en/screening");
  await settled(page);
  expect(await asking(page)).toBe("screeningFor");
  expect(await leftIn(page)).toBe(0);
});

test("after the page has loaded the whole check works without a network", async ({ page, context }) => {
  await alwaysIdle(page);
  await open(page);
  await allHasCome(page);
  await context.setOffline(true);
  await walk(page, answers);
  await finish(page);
  expect(await heading(page)).toBe("Humanitarian parole may be possible");
});

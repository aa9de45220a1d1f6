import { expect, test } from "@playwright/test";
import { asking, eligible, finish, heading, kept, open, person, settled, walk } from "./person.ts";

const answers = person(eligible);

test("corrupt, older or foreign entries are dropped with a friendly line", async ({ page }) => {
  for (const entry of ["{", '{"version":0,"answers":{}}', '{"version":1,"answers":{"nope":1}}', "x".repeat(50_000)]) {
    await page.addInitScript((text) => sessionStorage.setItem("parole-check", text), entry);
    await open(page);
    await expect(page.getByText("could not be used")).toBeVisible();
    expect(await asking(page)).toBe("screeningFor");
    expect(await kept(page)).toBeNull();
  }
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
  expect(await kept(page)).toBeNull();
  await expect(page.getByRole("status").getByText("Your answers are cleared.")).toBeVisible();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.goBack();
  expect(await asking(page)).toBe("screeningFor");
});

test("nothing but the answers is kept, and only in this tab", async ({ page, context }) => {
  await open(page);
  await walk(page, answers);
  await finish(page);
  const stores = await page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(history.state).includes("medical-treatment"),
  }));
  expect(stores).toEqual({ session: ["parole-check"], local: [], databases: 0, caches: 0, workers: 0, history: false });
  expect(await context.cookies()).toEqual([]);
});

test("Leave this page wipes the answers and goes elsewhere in the same tab", async ({ page }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  await open(page);
  await walk(page, answers, { until: "medSerious" });
  await page.getByRole("link", { name: "Leave this page" }).click();
  await page.waitForURL("https://www.weather.com/");
  await page.goto("/en/screening");
  await settled(page);
  expect(await asking(page)).toBe("screeningFor");
  expect(await kept(page)).toBeNull();
});

test("after the page has loaded the whole check works without a network", async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await walk(page, answers);
  await finish(page);
  expect(await heading(page)).toBe("Humanitarian parole may be possible");
});

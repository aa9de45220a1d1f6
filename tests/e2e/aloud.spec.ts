import { expect, type Page } from "@playwright/test";
import { test, visit } from "./hosted.ts";
import { asking, eligible, person } from "./person.ts";
import { goOnIn, openIn, resultIn, textOf } from "./tongue.ts";
import { button, device, english, said, spanish, waiting, withVoices } from "./voices.ts";

test("a question is read aloud with its answers in a voice of the device, until it is stopped", async ({ page }) => {
  await withVoices(page, [english, spanish]);
  await openIn(page, "es");
  await button(page, "es", "listen").click();
  const words = await said(page);
  expect(words[0]).toBe(textOf("es", "location", "screeningFor", "ask"));
  expect(words[1]).toBe(textOf("es", "location", "screeningFor", "hint"));
  for (const option of ["myself", "relative", "client"])
    expect(words).toContain(textOf("es", "location", "screeningFor", "options", option));
  expect(new Set(words).size, "nothing is said twice").toBe(words.length);
  expect(words).not.toContain(textOf("es", "screening", "continue"));
  expect(await waiting(page)).toBe(words.length);
  await button(page, "es", "stop").click();
  expect(await waiting(page)).toBe(0);
  await expect(button(page, "es", "listen")).toBeFocused();
});

test("the head of a result is read aloud, each step by itself", async ({ page }) => {
  await withVoices(page, [spanish]);
  await resultIn(page, "es", person(eligible));
  await button(page, "es", "listen").click();
  const words = await said(page);
  expect(words).toContain(textOf("es", "result", "outcomes", "likely-eligible", "heading"));
  const steps = await page.locator("[data-outcome] ol > li :is(strong, button > span)").allInnerTexts();
  expect(steps).toHaveLength(3);
  for (const step of steps) expect(words).toContain(step.trim());
});

for (const [why, voices] of [
  ["no voice speaks the language", [english]],
  ["the only voice would be sent the words", [{ ...spanish, localService: false }]],
  ["it has no voice at all", []],
] as const) {
  test(`nothing offers to read aloud where ${why}`, async ({ page }) => {
    await withVoices(page, [...voices]);
    await openIn(page, "es");
    await expect(button(page, "es", "listen")).toHaveCount(0);
  });
}

test("where voices from elsewhere come first, none of them is given a word", async ({ page }) => {
  await withVoices(page, [{ ...english, localService: false }, english]);
  await openIn(page, "en");
  await button(page, "en", "listen").click();
  expect((await said(page)).length).toBeGreaterThan(3);
  expect(await device(page, ({ remote }) => remote)).toEqual([]);
});

/** Where everything on the page stands, but for the control that reads it. */
const places = (page: Page, control: string) =>
  page.evaluate(
    (control) =>
      [...document.querySelectorAll("main *, footer *")]
        .filter((one) => one.closest("button")?.textContent?.trim() !== control)
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return `${one.tagName} ${[x, y, width, height].map(Math.round).join()}`;
        }),
    control,
  );

for (const locale of ["en", "es", "ru"]) {
  test(`a voice that the browser tells of late moves nothing on a phone, and says nothing by itself: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await withVoices(page, []);
    await openIn(page, locale);
    const before = await places(page, textOf(locale, "screening", "aloud", "listen"));
    await page.evaluate(
      (lang) =>
        Object.assign((globalThis as unknown as { device: object }).device, {
          voices: [{ lang, localService: true, name: "Late" }],
        }),
      locale,
    );
    await device(page, (device) => device.tell());
    await expect(button(page, locale, "listen")).toBeVisible();
    expect(await places(page, textOf(locale, "screening", "aloud", "listen"))).toEqual(before);
    expect(await said(page)).toEqual([]);
  });
}

test.describe("it falls silent", () => {
  test.beforeEach(async ({ page }) => {
    await withVoices(page, [english]);
    await openIn(page, "en");
    await button(page, "en", "listen").click();
    expect(await waiting(page)).toBeGreaterThan(0);
  });

  test("where the next question is asked, which is read by a press of its own", async ({ page }) => {
    await page.locator('[value="relative"]').check();
    await goOnIn(page, "en");
    await expect.poll(() => asking(page)).toBe("personUsStatus");
    expect(await waiting(page)).toBe(0);
    await expect(button(page, "en", "listen")).toBeVisible();
  });

  test("as soon as the page is left quickly", async ({ page }) => {
    await page.route("https://www.weather.com/**", (route) => route.fulfill({ status: 204 }));
    await page.getByRole("link", { name: "Leave quickly" }).click();
    expect(await waiting(page)).toBe(0);
  });

  test("where another tab comes before it", async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(await waiting(page)).toBe(0);
    await expect(button(page, "en", "listen")).toBeVisible();
  });

  test("at the end of the last sentence, and where the voice fails", async ({ page }) => {
    await device(page, ({ all }) => all[0]?.onend?.());
    await expect(button(page, "en", "stop")).toBeVisible();
    await device(page, ({ all }) => all.at(-1)?.onend?.());
    await button(page, "en", "listen").click();
    // What was said before tells of its end once more.
    await device(page, ({ all }) => all[0]?.onerror?.());
    await expect(button(page, "en", "stop")).toBeVisible();
    await device(page, ({ queue }) => queue[0]?.onerror?.());
    await expect(button(page, "en", "listen")).toBeVisible();
    expect(await waiting(page)).toBe(0);
  });
});

test("nothing offers to read aloud in a firm's page, which could tell how long each sentence is", async ({
  page,
  hosts,
}) => {
  await withVoices(page, [english]);
  const frame = await visit(page, `${hosts.listed}/plain`);
  await frame.locator("main button").first().click();
  await expect(
    frame.getByRole("heading", { level: 1, name: textOf("en", "location", "screeningFor", "ask") }),
  ).toBeVisible();
  await expect(button(frame, "en", "listen")).toHaveCount(0);
});

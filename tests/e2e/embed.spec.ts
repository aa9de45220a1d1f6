import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { forgetScrolls, pressInResult, traceOf, walkFrame } from "./frame.ts";
import { app } from "./host.ts";
import { test, visit } from "./hosted.ts";
import { beginByKeys, walkByKeys } from "./keys.ts";
import { eligible, person } from "./person.ts";
import { requestsOf } from "./requests.ts";

// Several walks through every question in one test.
test.describe.configure({ timeout: 90_000 });

const wedding = "A tourist would like to attend a wedding.";
const held = "A pregnant woman is held by ICE.";
const people = [
  [eligible, "Humanitarian parole may be possible"],
  [wedding, "This is for a visa, not for parole"],
  [held, "Your relative is held: a lawyer should ask now"],
] as const;

for (const way of ["plain", "loader"]) {
  for (const width of [342, 650]) {
    test(`in ${width} px, ${way}: three people get their results, and the host cannot tell who got which`, async ({
      page,
      hosts,
    }) => {
      // Lower than the frame, which begins below the fold: whatever scrolls the host by itself would show.
      await page.setViewportSize({ width: 700, height: 500 });
      const traces = [];
      for (const [name, outcome] of people) {
        const frame = await visit(page, `${hosts.listed}/${way}?w=${width}`);
        const asked = requestsOf(page);
        expect(await walkFrame(frame, person(name))).toBe(outcome);
        await pressInResult(frame);
        expect(asked, "no request after the page has loaded").toEqual([]);
        page.removeAllListeners("request");
        traces.push(await traceOf(page));
      }
      expect(traces[1]).toEqual(traces[0]);
      expect(traces[2]).toEqual(traces[0]);
      expect(traces[0]?.windows, "no message to whoever listens").toEqual([]);
      expect(traces[0]?.faults).toEqual([]);
      expect(traces[0]?.ports).toEqual(
        way === "plain"
          ? []
          : [
              { type: "ready" },
              { type: "resize", height: width < 480 ? 960 : 800 },
              { type: "phase", phase: "intro" },
              { type: "top" },
              { type: "phase", phase: "questions" },
              ...(width < 480 ? [{ type: "resize", height: 640 }] : []),
              { type: "top" },
              { type: "phase", phase: "result" },
            ].map((message) => JSON.stringify(message)),
      );
    });
  }
}

test("a frame that told its host something, or scrolled it, would be found out", async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 500 });
  const frame = await visit(page, `${hosts.listed}/far?w=342`);
  await frame.evaluate(() => {
    parent.postMessage("possible", "*");
    document.querySelector<HTMLElement>("main button")?.focus();
  });
  await expect.poll(async () => (await traceOf(page)).windows).toEqual([JSON.stringify([app, "possible", 0])]);
  expect((await traceOf(page)).scrolls?.length).toBeGreaterThan(1);
});

test("by keys alone, in a frame higher than the window: two people get results, and the host cannot tell who got which", async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 700, height: 500 });
  const traces = [];
  for (const [name, outcome] of [
    ["A mother must stay beside her son in a US hospital.", people[0][1]],
    [
      "A man overstayed and lives in the US, with no military family.",
      "From inside the US, talk to a lawyer before you file anything",
    ],
  ] as const) {
    const frame = await visit(page, `${hosts.listed}/far?w=650`);
    await beginByKeys(page, frame);
    // On the way to Begin the host scrolls in more or fewer steps, as it has time; no answer is given yet.
    await expect.poll(async () => (await traceOf(page)).scrolls?.at(-1)).toBe("1200");
    await page.evaluate(forgetScrolls);
    expect(await walkByKeys(page, frame, person(name))).toBe(outcome);
    traces.push(await traceOf(page));
  }
  expect(traces[1]).toEqual(traces[0]);
  expect(traces[0]?.scrolls, "the frame stays as its first question found it").toEqual(["1200"]);
});

test("nothing is stored, where storage works and where it throws", async ({ page, context, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/loader`);
  await walkFrame(frame, person(eligible));
  // Storage of a third party throws where the browser's settings say so; then there is nothing in it either.
  const stored = await frame.evaluate(async () => {
    const counts = [
      () => sessionStorage.length,
      () => localStorage.length,
      async () => (await indexedDB.databases()).length,
      async () => (await caches.keys()).length,
      () => document.cookie.length,
    ];
    return Promise.all(
      counts.map(async (count) =>
        Promise.resolve()
          .then(count)
          .catch(() => 0),
      ),
    );
  });
  expect(stored).toEqual([0, 0, 0, 0, 0]);
  expect(await frame.evaluate(() => JSON.stringify(history.state ?? ""))).not.toContain("medical");
  expect(await context.cookies()).toEqual([]);

  const touched: string[] = [];
  await page.exposeFunction("touch", (name: string) => touched.push(name));
  await page.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get() {
          (window as never as { touch: (text: string) => void }).touch(name);
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  expect(await walkFrame(await visit(page, `${hosts.listed}/loader`), person(eligible))).toBe(people[0][1]);
  expect(touched).toEqual([]);
});

test("in 280 px, light and dark: no sideways scroll and no barrier on the first page, a question and a result", async ({
  page,
  hosts,
}) => {
  const frame = await visit(page, `${hosts.listed}/loader?w=280`);
  const look = async () => {
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).include(["iframe", "html"]);
      // What the dark changes is colors alone.
      const { violations } = await (
        colorScheme === "dark" ? axe.withRules(["color-contrast", "link-in-text-block"]) : axe
      ).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
  };
  await look();
  await frame.getByRole("button", { name: "Begin" }).click();
  await look();
  await walkFrame(frame, person(eligible));
  await look();
});

test("the firm's policy on two clients of one case stands before the questions about the past", async ({
  page,
  hosts,
}) => {
  const frame = await visit(page, `${hosts.listed}/loader`);
  await expect(frame.getByText("may work for both of you")).toBeVisible();
  await frame.evaluate(() =>
    new MutationObserver(() => {
      const at = document.querySelector<HTMLElement>("[data-question]")?.dataset.question;
      const said = document.querySelector("main")?.textContent?.includes("may work for two people in one case");
      const all = ((window as never as { said: string[] }).said ??= []);
      if (said && at && all.at(-1) !== at) all.push(at);
    }).observe(document.body, { childList: true, subtree: true }),
  );
  await walkFrame(frame, person(eligible));
  expect(await frame.evaluate(() => (window as never as { said: string[] }).said)).toEqual(["misrepresentation"]);
});

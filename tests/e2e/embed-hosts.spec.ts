import { expect, type Page } from "@playwright/test";
import { traceOf, walkFrame } from "./frame.ts";
import { embed } from "./host.ts";
import { test, visit } from "./hosted.ts";
import { eligible, person, settled } from "./person.ts";

const possible = "Humanitarian parole may be possible";

/** What moved in a page by itself since it came, and by how much. */
const movedIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as Shift[]).map(
              ({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.nodeName).join(" ")}`,
            ),
          ),
        ).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve([]), 100);
      }),
  );

test("a firm with a strict policy of its own shows the check, and nothing of it is blocked", async ({
  page,
  hosts,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const frame = await visit(page, `${hosts.listed}/strict`);
  expect(await walkFrame(frame, person(eligible))).toBe(possible);
  const { events, faults: seen } = await traceOf(page);
  expect(events?.[0]).toBe('["ready",null]');
  expect([...(seen ?? []), ...faults]).toEqual([]);
});

test("a script that is not the one whose hash the firm pasted does not run, and the link stays", async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.listed}/tampered`);
  await settled(page);
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Check the rules" })).toHaveAttribute("href", embed);
});

test("a snippet that names no firm, or what can be no firm or language, keeps its link", async ({ page, hosts }) => {
  await page.goto(`${hosts.listed}/loader`);
  await page.waitForFunction(() => customElements.get("parole-screener"));
  const shown = await page.evaluate(async () => {
    const named = [
      {},
      { firm: "" },
      { firm: "../en" },
      { firm: "DEMO" },
      { firm: "demo", lang: "en/x" },
      { firm: "demo" },
    ];
    const elements = named.map((attributes) => {
      const element = document.createElement("parole-screener");
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(document.createElement("a"));
      document.body.append(element);
      return element;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return elements.map((element) => [element.querySelectorAll("iframe").length, element.querySelector("a")?.hidden]);
  });
  expect(shown).toEqual([...Array(5).fill([0, false]), [1, false]]);
});

test("an element that is taken out at once, or put in twice, makes no frame or one", async ({ page, hosts }) => {
  await page.goto(`${hosts.listed}/loader`);
  await page.waitForFunction(() => customElements.get("parole-screener"));
  const frames = await page.evaluate(async () => {
    const [out, twice] = [document.createElement("parole-screener"), document.createElement("parole-screener")];
    for (const element of [out, twice]) {
      element.setAttribute("firm", "demo");
      document.body.append(element);
      element.remove();
    }
    document.body.append(twice);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [out, twice].map((element) => element.querySelectorAll("iframe").length);
  });
  expect(frames).toEqual([0, 1]);
});

test("with scripts off, the link leads to the whole check under the firm's name", async ({ browser, page, hosts }) => {
  const without = await browser.newContext({ javaScriptEnabled: false });
  const still = await without.newPage();
  await still.goto(`${hosts.listed}/loader`);
  const address = await still.getByRole("link", { name: "Check the rules" }).getAttribute("href");
  await without.close();

  await page.goto(address ?? "");

  await settled(page);
  await expect(page.getByText("Lantern & Reed", { exact: false }).first()).toBeVisible();
  expect(await movedIn(page)).toEqual([]);
  expect(await walkFrame(page, person(eligible))).toBe(possible);
});

test("under a header that stays, the top of each phase is where the person can see it", async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const frame = await visit(page, `${hosts.listed}/sticky`);
  const top = () => page.evaluate(() => document.querySelector("iframe")?.getBoundingClientRect().top);
  await expect(frame.getByRole("button", { name: "Begin" })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 1700));
  expect(await top()).toBeLessThan(0);
  await frame.evaluate(() => [...document.querySelectorAll("button")].at(-1)?.click());
  await expect.poll(top).toBe(136);
});

test("another vendor's script neither disturbs the check nor hears of it", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/vendor`);
  expect(await walkFrame(frame, person(eligible))).toBe(possible);
  expect(await page.evaluate(() => (window as never as { vendorHeard: unknown[] }).vendorHeard)).toEqual([]);
  // As high as the window leaves room for, whatever the other vendor's script says.
  expect(await page.locator("parole-screener iframe").evaluate((one) => one.getBoundingClientRect().height)).toBe(
    720 - 32,
  );
  expect((await traceOf(page)).ports).toContain('{"type":"phase","phase":"result"}');
});

test("nothing on the firm's page moves but for the growth of the frame", async ({ page, hosts }) => {
  await page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = ((window as never as { shifts: unknown[] }).shifts = []) as never;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push({ at: entry.startTime, value: (entry as never as { value: number }).value });
      }
    }).observe({ type: "layout-shift", buffered: true });
    const grown: number[] = ((window as never as { grown: number[] }).grown = []);
    let height: number | undefined;
    const look = () => {
      const next = document.querySelector("iframe")?.getBoundingClientRect().height;
      if (next !== height) grown.push(performance.now());
      height = next;
      requestAnimationFrame(look);
    };
    look();
  });
  const frame = await visit(page, `${hosts.listed}/far`);
  await walkFrame(frame, person(eligible));
  const moved = await page.evaluate(() => {
    const { shifts, grown } = window as never as {
      shifts: { at: number; value: number }[];
      grown: number[];
    };
    const others = shifts.filter(({ at }) => !grown.some((time) => Math.abs(time - at) < 100));
    return others.reduce((sum, { value }) => sum + value, 0);
  });
  expect(moved).toBeLessThanOrEqual(0.05);
});

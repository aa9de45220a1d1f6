import { expect, type Page } from "@playwright/test";
import { traceOf, walkFrame } from "./frame.ts";
import { test, visit } from "./hosted.ts";
import { eligible, person } from "./person.ts";

type Hostile = {
  heard: unknown[];
  said: unknown[];
  shout: (count: number) => void;
  helloWithoutPort: () => void;
  greet: () => Promise<unknown[]>;
};

const possible = "Humanitarian parole may be possible";
const welcome = [{ type: "ready" }, { type: "resize", height: 800 }, { type: "phase", phase: "intro" }];

const heard = (page: Page) => page.evaluate(() => (window as never as Hostile).heard);
const greet = (page: Page) => page.evaluate(() => (window as never as Hostile).greet());

test("10,000 malformed messages get no answer, and the person gets through", async ({ page, hosts }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const frame = await visit(page, `${hosts.listed}/hostile`);
  await page.evaluate(() => (window as never as Hostile).shout(10_000));
  expect(await walkFrame(frame, person(eligible))).toBe(possible);
  expect(await heard(page)).toEqual([]);
  expect((await traceOf(page)).windows).toEqual([]);
  expect(errors).toEqual([]);
});

test("of many hellos the frame answers one, and a hello without a port or from elsewhere is none", async ({
  page,
  hosts,
}) => {
  const frame = await visit(
    page,
    `${hosts.listed}/hostile?nested=${encodeURIComponent(`${hosts.unlisted}/nested.html`)}`,
  );
  await page.evaluate(() => (window as never as Hostile).helloWithoutPort());
  const nested = page.frames().find((one) => one.url().endsWith("/nested.html"));
  await page.waitForTimeout(300);
  expect(await nested?.evaluate(() => (window as never as Hostile).said)).toEqual([]);

  // As the loader does: again, until the frame listens.
  await expect.poll(() => greet(page)).toEqual(welcome);
  expect(await greet(page)).toEqual([]);
  expect(await frame.evaluate(() => document.querySelector("h1")?.textContent)).toContain("Check the rules");
  expect(await nested?.evaluate(() => (window as never as Hostile).said)).toEqual([]);
});

test("a frame that is squeezed to nothing and back keeps its question and speaks of agreed heights alone", async ({
  page,
  hosts,
}) => {
  const frame = await visit(page, `${hosts.listed}/loader`);
  await frame.getByRole("button", { name: "Begin" }).click();
  const first = await frame.locator("h1").innerText();
  await page.evaluate(async () => {
    const style = document.querySelector("iframe")?.style;
    for (let turn = 0; style && turn < 20; turn += 1) {
      style.width = turn % 2 ? "100%" : "0";
      if (turn % 2 === 0) style.height = "0";
      await new Promise((done) => setTimeout(done, 30));
    }
  });
  expect(await frame.locator("h1").innerText()).toBe(first);
  expect(await walkFrame(frame, person(eligible))).toBe(possible);
  const { ports = [] } = await traceOf(page);
  const heights = ports
    .map((text) => JSON.parse(text))
    .filter(({ type }) => type === "resize")
    .map(({ height }) => height);
  expect(heights.length).toBeGreaterThan(1);
  expect(new Set(heights)).toEqual(new Set([800, 640]));
});

test("a frame that is led away and back begins again and knows nothing", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/loader`);
  await walkFrame(frame, person(eligible));
  const back = await page.locator("iframe").getAttribute("src");
  await page.locator("iframe").evaluate((one: HTMLIFrameElement) => {
    one.src = "/nothing";
  });
  const led = page.frames()[1]!;
  // Until it has loaded: at the new address alone, the former page can still be on its way out.
  await led.waitForURL("**/nothing");
  // A page of the host in our place could read what was left in the frame's name.
  expect(await led.evaluate(() => [window.name, sessionStorage.length])).toEqual(["", 0]);
  await page.locator("iframe").evaluate((one: HTMLIFrameElement, src) => {
    one.src = src ?? "";
  }, back);
  const again = page.frameLocator("iframe");
  await expect.poll(async () => (await traceOf(page)).ports?.at(-1)).toBe('{"type":"phase","phase":"intro"}');
  await again.getByRole("button", { name: "Begin" }).click();
  await expect(again.locator("input:checked")).toHaveCount(0);
  await expect
    .poll(async () => (await traceOf(page)).ports?.slice(-2))
    .toEqual(['{"type":"top"}', '{"type":"phase","phase":"questions"}']);
});

import type { Browser } from "@playwright/test";
import type { Peer } from "./peer.ts";
import { steps, type Step } from "./questions.ts";
import { record, type Told } from "./recorder.ts";
import { slowdown, type Shape } from "./shapes.ts";
import { count } from "./traffic.ts";

const patience = 60_000;

/** A first visit of a browser that has nothing of the page yet, on a slow network and processor. */
const open = async (browser: Browser, { screen }: Peer, shape: Shape, first: Step | null) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const told: Told[] = [];
  let tell = () => {};
  await page.exposeBinding("tell", (_, one: Told) => {
    told.push(one);
    tell();
  });
  await page.addInitScript(record, { screen, first });
  const session = await context.newCDPSession(page);
  const traffic = count(session);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...shape });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });

  /** The first thing that the page tells, from a place on, and that is looked for. */
  const next = (isIt: (one: Told) => boolean, from: number) =>
    new Promise<Told>((resolve, reject) => {
      const refuse = () => reject(new Error(`the page tells nothing more after ${JSON.stringify(told.at(-1))}`));
      const late = setTimeout(refuse, patience);
      tell = () => {
        const found = told.slice(from).find(isIt);
        if (!found) return;
        clearTimeout(late);
        resolve(found);
      };
      tell();
    });
  /** What is pressed from a place on, and another screen that is shown upon it. */
  const turn = async (from: number) => {
    const before = await next(({ is }) => is === "pressed", from);
    const isAnother = ({ is, screen }: Told) => is === "shown" && screen !== before.screen;
    const after = await next(isAnother, told.indexOf(before));
    return { before, after };
  };
  return { context, page, session, traffic, told, turn };
};

/** What a page costs before anybody does anything. */
export const load = async (browser: Browser, peer: Peer, url: string, shape: Shape) => {
  const { context, page, traffic } = await open(browser, peer, shape, null);
  await page.goto(url, { waitUntil: "load" });
  const loaded = traffic.now();
  await traffic.untilQuiet();
  const { lcp, blocked } = await page.evaluate(() => ({ ...window.recorder }));
  await context.close();
  return { loaded, all: traffic.now(), lcp, blocked };
};

/** What a person waits for and pays on the whole way to the result, who presses as soon as there is something to press. */
export const journey = async (browser: Browser, peer: Peer, url: string, shape: Shape) => {
  const { context, page, session, traffic, told, turn } = await open(browser, peer, shape, steps[0]!);
  await page.goto(url, { waitUntil: "commit" });
  const asked = await page.evaluate(() => performance.timeOrigin);
  const { after: second } = await turn(0);
  // Somebody reads the second question meanwhile.
  await traffic.untilQuiet();
  const times: number[] = [];
  const press = async (options: string[]) => {
    const from = told.length;
    await page.evaluate((chosen) => window.recorder.press(chosen), options);
    const { before, after } = await turn(from);
    times.push(after.at - before.at);
    return after.screen;
  };
  let on = second.screen;
  for (const { question, options } of steps.slice(1)) {
    if (on !== question) throw new Error(`${peer.name} shows ${on} where ${question} is asked`);
    on = await press(options);
  }
  if (on === "review") on = await press([]);
  if (on !== "result") throw new Error(`${peer.name} shows ${on} where the result stands`);
  const way = traffic.now();
  await traffic.untilQuiet();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await context.close();
  return {
    firstPress: second.at - asked,
    steps: times.slice(0, -1),
    result: times.at(-1)!,
    way: way.bytes,
    all: traffic.now().bytes,
    heap: usedSize,
  };
};

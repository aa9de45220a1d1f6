import { expect } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import { firefox } from "../firefox.ts";
import { pressAbout, readTrace, walkHere } from "./frame.ts";
import { test as base } from "./hosted.ts";
import { eligible, person } from "./person.ts";

const people = [
  [eligible, "Humanitarian parole may be possible"],
  ["A tourist would like to attend a wedding.", "Parole does not look like the right path today"],
  ["A pregnant woman is held by ICE.", "Please talk to a lawyer before you file"],
] as const;

const test = base.extend<object, { fox: Browser }>({
  fox: [
    async ({}, use) => {
      const fox = await puppeteer.launch({ browser: "firefox", executablePath: firefox(), headless: true });
      await use(fox);
      await fox.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.describe.configure({ timeout: 90_000 });

for (const width of [342, 650]) {
  test(`in Firefox, in ${width} px: three people get their results, and the host cannot tell who got which`, async ({ fox, hosts }) => {
    const traces = [];
    for (const [name, outcome] of people) {
      const page = await fox.newPage();
      await page.setViewport({ width: 700, height: 500 });
      await page.goto(`${hosts.listed}/loader?w=${width}`);
      await page.waitForFunction(() => (window as never as { seen: { events: string[] } }).seen.events.length === 2);
      const frame = page.frames().find((one) => one.url().includes("/embed/"));
      if (!frame) throw new Error("no frame");
      expect(await frame.evaluate(walkHere, person(name))).toBe(outcome);
      await frame.evaluate(pressAbout);
      traces.push(await page.evaluate(readTrace));
      await page.close();
    }
    expect(traces[1]).toEqual(traces[0]);
    expect(traces[2]).toEqual(traces[0]);
    expect(traces[0]?.windows).toEqual([]);
    expect(traces[0]?.faults).toEqual([]);
    expect(traces[0]?.ports).toContain('{"type":"phase","phase":"result"}');
  });
}

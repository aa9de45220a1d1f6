import { expect } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import { firefox } from "../firefox.ts";
import { pressAbout, readTrace, walkHere } from "./frame.ts";
import { test as base } from "./hosted.ts";
import { eligible, person } from "./person.ts";

const people = [
  [eligible, "Humanitarian parole may be possible"],
  ["A tourist would like to attend a wedding.", "This is for a visa, not for parole"],
  ["A pregnant woman is held by ICE.", "Your relative is held: a lawyer should ask now"],
] as const;

const test = base.extend<object, { fox: Browser }>({
  fox: [
    async ({}, use) => {
      const fox = await puppeteer.launch({
        browser: "firefox",
        executablePath: firefox(),
        headless: true,
      });
      await use(fox);
      await fox.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.describe.configure({ timeout: 90_000 });

for (const width of [342, 650]) {
  test(`in Firefox, in ${width} px, plain and by the loader: three people get results that the host cannot tell apart`, async ({
    fox,
    hosts,
  }) => {
    for (const way of ["plain", "loader"]) {
      const traces = [];
      for (const [name, outcome] of people) {
        const page = await fox.newPage();
        await page.setViewport({ width: 700, height: 500 });
        await page.goto(`${hosts.listed}/${way}?w=${width}`);
        if (way === "loader") {
          await page.waitForFunction(
            () => (window as never as { seen: { events: string[] } }).seen.events.length === 2,
          );
        }
        const frame = page.frames().find((one) => one.url().includes("/embed/"));
        if (!frame) throw new Error("no frame");
        expect(await frame.evaluate(walkHere, person(name))).toBe(outcome);
        await frame.evaluate(pressAbout);
        traces.push(await page.evaluate(readTrace));
        await page.close();
      }
      const [first, ...others] = traces;
      for (const other of others) expect(other, way).toEqual(first);
      expect(first?.windows).toEqual([]);
      expect(first?.faults).toEqual([]);
      expect(first?.ports?.at(-1)).toBe(way === "loader" ? '{"type":"phase","phase":"result"}' : undefined);
    }
  });
}

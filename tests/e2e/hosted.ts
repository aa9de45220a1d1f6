import { fileURLToPath } from "node:url";
import { expect, test as base, type Frame, type Page, type Request } from "@playwright/test";
import { journey } from "../size/journey.ts";
import { app, ports, serveHosts } from "./host.ts";

type Hosts = { listed: string; unlisted: string };

/** Tests with a firm's server of their own: one whose origin is on the firm's list, one whose is not. */
export const test = base.extend<object, { hosts: Hosts }>({
  hosts: [
    async ({}, use, { parallelIndex }) => {
      const { listed, unlisted } = ports(parallelIndex);
      const servers = await Promise.all([serveHosts(listed), serveHosts(unlisted)]);
      await use({ listed: servers[0].origin, unlisted: servers[1].origin });
      await Promise.all(servers.map((server) => server.close()));
    },
    { scope: "worker" },
  ],
});

const quiet = 1200;

/** The folder of the build that is served. */
export const build = fileURLToPath(new URL(`../../${process.env.PAROLE_DIST ?? ".next"}`, import.meta.url));
/** The scripts that a frame asks for at no set moment, when the device is idle. */
const idle = new Set(
  journey(build, "embed/demo/en")
    .filter(({ stage }) => stage === "buttons")
    .map(({ file }) => `${app}/_next/${file}`),
);

/** What the frame asks for by itself, as the first visit of this worker found it. */
const known = new Set<string>();

/** Opens a page of the firm and waits until the frame in it has all that it loads by itself, and answers to a press. */
export const visit = async (page: Page, address: string): Promise<Frame> => {
  const arrived = new Set<string>();
  let last = Date.now();
  const asks = () => (last = Date.now());
  const arrives = (request: Request) => arrived.add(request.url());
  const isLater = page.waitForRequest((request) => request.url().endsWith("/advisories.json"));
  page.on("request", asks).on("requestfinished", arrives);
  await page.goto(address);
  await isLater;
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  if (!frame) throw new Error(`no frame at ${address}`);
  if (known.size > 0) {
    await expect
      .poll(() => [...known].filter((url) => !arrived.has(url)), {
        timeout: 15_000,
        intervals: [20],
      })
      .toEqual([]);
  } else {
    while (Date.now() - last < quiet) {
      // A request may wait for a script whose turn has not come.
      await frame.evaluate(() => new Promise((done) => setTimeout(done)));
      await page.waitForTimeout(100);
    }
    for (const url of arrived) if (url.startsWith(app) && url !== `${app}/embed.js` && !idle.has(url)) known.add(url);
  }
  page.off("request", asks).off("requestfinished", arrives);
  await expect(page.locator('iframe[src*="/embed/"]')).toBeVisible();
  await frame.waitForFunction(() =>
    Object.keys(document.querySelector("main button") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  return frame;
};

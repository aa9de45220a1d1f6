import { test as base, type Frame, type Page } from "@playwright/test";
import { ports, serveHosts } from "./host.ts";

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

/** Opens a page of the firm and waits until the frame in it has asked for all that it loads by itself. */
export const visit = async (page: Page, address: string): Promise<Frame> => {
  let last = Infinity;
  const note = () => (last = Date.now());
  const isLater = page.waitForRequest((request) => request.url().endsWith("/advisories.json"));
  page.on("request", note);
  await page.goto(address);
  await isLater;
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  if (!frame) throw new Error(`no frame at ${address}`);
  while (Date.now() - last < quiet) {
    // A request may wait for a script whose turn has not come.
    await frame.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.waitForTimeout(100);
  }
  page.off("request", note);
  return frame;
};

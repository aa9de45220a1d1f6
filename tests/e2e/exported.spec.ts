import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as plain } from "@playwright/test";
import { writeExport } from "#lib/server/exported/write.ts";
import { addresses } from "./addresses.ts";
import { startNginx } from "./exported/nginx.ts";
import { startPlainHost } from "./exported/plain-host.ts";
import { build } from "./hosted.ts";
import { eligible, finish, heading, open, person, walk } from "./person.ts";

const isNginx = process.env.STATIC_HOST === "nginx";

/** The static edition of the build under test, on a host that runs no program of ours. */
const test = plain.extend<object, { host: string }>({
  host: [
    async ({}, give) => {
      const folder = mkdtempSync(join(tmpdir(), "exported-"));
      writeExport({ build, publicFolder: "public", folder, isShortened: false });
      const { origin, stop } = await (isNginx ? startNginx : startPlainHost)(folder);
      await give(origin);
      stop();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

const asked = addresses.filter((address) => !["/404", "/recover", "/refused"].includes(address));

/** What a host adds by itself, or sends over https alone. */
const own = new Set(
  "accept-ranges connection content-encoding content-length content-type date etag keep-alive last-modified server strict-transport-security transfer-encoding vary".split(
    " ",
  ),
);
const headersAt = async (address: string) => {
  const answer = await fetch(address);
  const headers = [...answer.headers].filter(([name]) => !own.has(name) && !name.startsWith("x-nextjs"));
  return { status: answer.status, headers: Object.fromEntries(headers), body: await answer.text() };
};

test("every address answers with the same bytes under the same headers as the server", async ({ host, baseURL }) => {
  const differing: string[] = [];
  for (const address of asked) {
    const [served, exported] = await Promise.all([headersAt(baseURL + address), headersAt(host + address)]);
    if (JSON.stringify(served) !== JSON.stringify(exported)) differing.push(address);
  }
  expect(differing).toEqual([]);
  expect(asked.length).toBeGreaterThan(200);
});

for (const [who, outcome] of [
  [eligible, "Humanitarian parole may be possible"],
  ["A pregnant woman is held by ICE.", "Your relative is held: a lawyer should ask now"],
  ["Someone wants cheaper treatment that can be had at home.", "Parole does not look like the right path today"],
] as const)
  test.describe(() => {
    test.use({ baseURL: ({ host }, give) => give(host) });

    test(`without a server: ${who} → ${outcome}`, async ({ page }) => {
      const faults: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      await open(page);
      await walk(page, person(who));
      await finish(page);
      expect(await heading(page)).toBe(outcome);
      expect(faults).toEqual([]);
    });
  });

test("a link on a page without a server leads on", async ({ page, host }) => {
  await page.goto(`${host}/en`);
  await page.locator('a[href="/en/law"]').first().click();
  await expect(page).toHaveURL(`${host}/en/law`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address that nobody has shows our page, and no office of a firm is there", async ({ page, host }) => {
  for (const path of ["/nope", "/firm/inbox"]) {
    const answer = await page.goto(host + path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
    expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

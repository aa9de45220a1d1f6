import { expect } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { traceOf } from "./frame.ts";
import { app, embed, script } from "./host.ts";
import { test, visit } from "./hosted.ts";
import { settled } from "./person.ts";

test("a page that is not on the firm's list gets no frame, and keeps its link", async ({ page, hosts }) => {
  await page.goto(`${hosts.unlisted}/loader`);
  await expect.poll(async () => (await traceOf(page)).events, { timeout: 8000 }).toEqual(['["fallback",null]']);
  await expect(page.getByRole("link", { name: "Check the rules" })).toBeVisible();
  await expect(page.locator("iframe")).toBeHidden();
  expect(page.frames().filter((frame) => frame.url().includes("/embed/"))).toEqual([]);
});

test("only the firm's origins may frame its check, and its page does not name them", async ({ request }) => {
  const found = await request.get(embed);
  const policy = found.headers()["content-security-policy"] ?? "";
  const [, ancestors = ""] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
  // A build for tests: tests/firms/loopback.proof.ts holds that others name no origin of this machine.
  expect(ancestors.split(" ")).toEqual(["'self'", ...[3200, 3201].map((port) => `http://127.0.0.1:${port}`)]);
  expect(found.headers()["x-frame-options"]).toBeUndefined();
  expect(await found.text()).not.toMatch(/127\.0\.0\.1|localhost/);

  for (const path of ["/embed/nobody/en", "/embed/demo/xx", "/embed", "/embed/demo"]) {
    const missing = await request.get(`${app}${path}`);
    expect(missing.status(), path).toBe(404);
    expect(missing.headers()["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
  const plain = await request.get(`${app}/en/screening`);
  expect(plain.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("the frame costs a visitor no more than the check on its own page, and the loader is small", async ({
  page,
  hosts,
}) => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(2048);
  const costs: number[] = [];
  const alone = () => page.goto(`${app}/en/screening`).then(() => settled(page));
  for (const open of [alone, () => visit(page, `${hosts.listed}/plain`)]) {
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.url().startsWith(app)) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await open();
    costs.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0));
    page.removeAllListeners("requestfinished");
  }
  const [single = 0, framed = 0] = costs;
  expect(single).toBeGreaterThan(50_000);
  expect(framed).toBeGreaterThan(50_000);
  expect(framed).toBeLessThanOrEqual(single * 1.1);
});

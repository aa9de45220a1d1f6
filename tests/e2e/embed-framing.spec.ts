import { expect } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { traceOf } from "./frame.ts";
import { app, embed, script } from "./host.ts";
import { firstPageBytes } from "../size/first-page.ts";
import { build, test } from "./hosted.ts";

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

test("the frame costs a visitor no more than the check on its own page, and the loader is small", () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(2048);
  // Of the build itself: what a browser fetches besides comes at no set moment.
  expect(firstPageBytes(build, "embed/demo/en")).toBeLessThanOrEqual(firstPageBytes(build, "en/screening") * 1.1);
});

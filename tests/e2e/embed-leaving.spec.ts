import { expect } from "@playwright/test";
import { traceOf } from "./frame.ts";
import { test, visit } from "./hosted.ts";

test("Leave quickly takes the firm's page away where its sandbox allows", async ({ page, hosts }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  const frame = await visit(page, `${hosts.listed}/loader`);
  await frame.getByRole("button", { name: "Begin" }).click();
  await frame.getByRole("link", { name: "Leave quickly" }).click();
  await page.waitForURL("https://www.weather.com/");
});

test("the frame is left by its link while its scripts are still on their way", async ({ page, hosts }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  await page.route("**/_next/static/**/*.js", () => {});
  await page.goto(`${hosts.listed}/plain`, { waitUntil: "commit" });
  await page.frameLocator("iframe").getByRole("link", { name: "Leave quickly" }).click();
  await page.waitForURL("https://www.weather.com/");
});

test("Leave quickly covers the frame where the sandbox keeps it in", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/mute`);
  await frame.getByRole("button", { name: "Begin" }).click();
  await frame.getByRole("link", { name: "Leave quickly" }).click();
  await expect.poll(() => page.frames()[1]?.url()).toBe("about:blank");
  expect(page.url()).toBe(`${hosts.listed}/mute`);
});

test("a host that keeps the frame in is told that the person left", async ({ page, hosts }) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ status: 204 }));
  const frame = await visit(page, `${hosts.listed}/loader`);
  await frame.getByRole("link", { name: "Leave quickly" }).click();
  await expect.poll(async () => (await traceOf(page)).events).toContain('["exit",null]');
});

import { expect } from "@playwright/test";
import { test } from "./hosted.ts";
import { answering, toResult, toReview } from "./sending.ts";

test.describe.configure({ timeout: 180_000 });

test("nothing is sent where the firm's page names other keys than the server", async ({ page, hosts }) => {
  const posted: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posted.push(request.url()));
  const frame = await toResult(page, `${hosts.listed}/taking-other-keys`);
  await toReview(frame);
  await frame.locator("[data-send]").click();
  await expect(frame.locator("[data-why=wrong-keys]")).toBeVisible();
  await expect(frame.getByText("This website expects other keys")).toBeVisible();
  expect(posted).toEqual([]);
});

test("it arrives where the firm's page names the keys of the server", async ({ page, hosts }) => {
  const frame = await toResult(page, `${hosts.listed}/taking-pinned`);
  await toReview(frame);
  await answering(page, []);
  await frame.locator("[data-send]").click();
  await expect(frame.locator("[data-receipt]")).toBeVisible();
});

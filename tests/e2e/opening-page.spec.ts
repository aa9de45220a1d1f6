import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { answer, arrived, heldScripts, pick, press, shown } from "./opening.ts";
import { asking, choose, heading } from "./person.ts";

test("a press while the rest of the page is on its way is carried out when it has come", async ({ page, baseURL }) => {
  const html = await (await fetch(`${baseURL}/en/screening`)).text();
  const cut = html.indexOf('data-opening="1"') - 20;
  let finish = () => {};
  // A server that stops in the middle of the page, as a slow network does.
  const server = createServer(({ url }, response) => {
    if (url !== "/") return void response.writeHead(404).end();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write(html.slice(0, cut));
    finish = () => response.end(html.slice(cut));
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}`, { waitUntil: "commit" });
  await answer(page, "client");
  await expect(page.getByRole("heading", { level: 1, name: "Who is this check for?" })).toBeVisible();
  finish();
  await expect.poll(() => shown(page)).toBe("personUsStatus");
  await expect(page.locator("h1:visible")).toContainText("your client");
  server.closeAllConnections();
  server.close();
});

test("Enter in an answer leads on, before any script has come, and sends no form", async ({ page }) => {
  await heldScripts(page);
  await page.goto("/en/screening", { waitUntil: "commit" });
  await pick(page, "myself");
  await page.keyboard.press("Enter");
  await expect.poll(() => shown(page)).toBe("personUsStatus");
  expect(new URL(page.url()).search).toBe("");
});

test("Answers that a tab keeps come before those to the first questions", async ({ page }) => {
  await page.goto("/en/screening");
  await arrived(page);
  await choose(page, "screeningFor", "relative");
  await press(page, "Continue");
  await expect.poll(() => asking(page)).toBe("personUsStatus");
  const release = await heldScripts(page);
  await page.reload({ waitUntil: "commit" });
  await answer(page, "myself");
  await expect(page.getByText("Your press is saved.")).toBeVisible();
  release();
  await arrived(page);
  expect(await asking(page)).toBe("personUsStatus");
  expect(await heading(page)).toContain("your relative");
});

test("a page whose scripts have not come yet is left by three presses of Shift, and not by Shift used to write", async ({
  page,
}) => {
  await page.route("https://www.weather.com/**", (route) => route.fulfill({ body: "weather" }));
  await page.route("**/_next/static/**/*.js", () => {});
  await page.goto("/en/screening", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1, name: "Who is this check for?" })).toBeVisible();
  for (const letter of ["A", "B", "C"]) await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/screening$/);
  await page.keyboard.press("Shift");
  await page.waitForURL("https://www.weather.com/");
});

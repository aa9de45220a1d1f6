import { expect } from "@playwright/test";
import { pressInResult, walkFrame } from "./frame.ts";
import { test, visit } from "./hosted.ts";
import { eligible, person } from "./person.ts";
import { scriptsOf } from "./scripted.ts";

// Several walks through every question in one test.
for (const way of ["plain", "bare-sandbox"]) {
  test(`${way}: what is wrong in a form of the result is said, wherever the frame may send forms`, async ({
    page,
    hosts,
  }) => {
    await page.goto(`${hosts.listed}/${way}`);
    const frame = page.frames()[1]!;
    await walkFrame(frame, person(eligible));
    await frame.locator("[data-section=keep]").waitFor();
    await pressInResult(frame);
    await frame.getByRole("button", { name: "Lock and save the file" }).click();
    await expect(frame.getByText("The passphrase is too easy to guess.")).toBeVisible();
    await frame.getByRole("button", { name: "Read the code" }).click();
    await expect(frame.getByText("Paste the code first.")).toBeVisible();
    await frame.locator("[data-day=deadline]").fill("1999-01-01");
    await frame.locator("[data-day=lookAgain]").press("Enter");
    await expect(frame.locator("label:focus + p + p + [data-day=deadline][aria-invalid=true]")).toBeVisible();
  });
}

for (const [often, end] of [
  ["once", "is fetched again, and the press is carried out"],
  ["for good", "is said to be lost"],
] as const) {
  test(`bare-sandbox: a script lost ${often} ${end}`, async ({ page, hosts }) => {
    const [src] = scriptsOf({ built: "embed/demo/en" });
    await page.route(
      (url) => url.pathname === new URL(src!, url).pathname,
      (route) => route.abort(),
      often === "once" ? { times: 1 } : {},
    );
    await page.goto(`${hosts.listed}/bare-sandbox`, { waitUntil: "commit" });
    const frame = page.frameLocator("iframe");
    if (often === "for good")
      return expect(frame.getByText("This page cannot work right now.")).toBeVisible({ timeout: 30_000 });
    await frame.getByRole("button", { name: "Begin" }).click();
    await expect(frame.locator("[data-question=screeningFor]")).toBeVisible();
  });
}

test("what is wrong in a form of the result is led to within the frame, and the host is not scrolled", async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 700, height: 500 });
  const frame = await visit(page, `${hosts.listed}/far?w=650`);
  await walkFrame(frame, person(eligible));
  await pressInResult(frame);
  await frame.locator("[data-day=deadline]").fill("1999-01-01");
  // The page above the frame, which is out of the window; the presses are the script's, so that they scroll nothing.
  await page.evaluate(() => scrollTo(0, 0));
  const before = await page.evaluate(() => scrollY);
  await frame.evaluate(() => {
    for (const words of ["Save the calendar file", "Read the code"]) {
      [...document.querySelectorAll("button")].find((one) => one.textContent === words)?.click();
    }
  });
  await expect(frame.getByText("Paste the code first.")).toBeVisible();
  await expect(frame.locator("[data-day=deadline][aria-invalid=true]")).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("no link leads the frame to a page that cannot be shown in it", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/loader`);
  await walkFrame(frame, person(eligible));
  await pressInResult(frame);
  const inside = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter(
        (link) =>
          !["_blank", "_top"].includes(link.target) && !/^\/embed\/demo\/[\w-]+$/.test(link.getAttribute("href") ?? ""),
      )
      .map((link) => link.getAttribute("href")),
  );
  // Besides the frame in other languages: the page itself, where its scripts are lost.
  expect(inside).toEqual([""]);
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    frame.getByRole("link", { name: "Open a saved file" }).click(),
  ]);
  await opened.waitForURL("**/en/open");
});

import { expect, type Page } from "@playwright/test";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import { privateKey } from "../intake/sending/world.ts";
import { barriers } from "./barriers.ts";
import { traceOf } from "./frame.ts";
import { app } from "./host.ts";
import { test } from "./hosted.ts";
import { agree, answering, canary, fillIn, toConsent, toResult, toReview } from "./sending.ts";

test.describe.configure({ timeout: 180_000 });

const receipt = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;
/** Everything that leaves the browser: addresses, headers and bodies. */
const listen = (page: Page): string[] => {
  const heard: string[] = [];
  page.on("request", (request) =>
    heard.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`),
  );
  return heard;
};
const isSpoken = (heard: readonly string[]) =>
  Object.values(canary).filter((word) =>
    heard.some((one) => one.includes(word) || one.includes(encodeURIComponent(word))),
  );

test("nothing leaves before Send, then both stages arrive locked, and the host learns the receipt and has a locked copy of the first", async ({
  page,
  hosts,
}) => {
  const heard = listen(page);
  const frame = await toResult(page, `${hosts.listed}/taking`);
  await toReview(frame);
  await expect(frame.getByText(canary.name)).toBeVisible();
  expect(heard.filter((one) => one.includes("/api/"))).toEqual([]);
  expect(heard.filter((one) => one.startsWith("POST"))).toEqual([]);
  const bodies = await answering(page, []);
  const before = heard.length;
  await frame.locator("[data-send]").click();
  const id = await frame.locator("[data-receipt]").getAttribute("data-receipt");
  expect(id).toMatch(receipt);
  expect(isSpoken(heard)).toEqual([]);
  expect(heard.slice(before).filter((one) => one.includes("/api/"))).toHaveLength(2);
  await expect(frame.getByText(/answers by \w+ \d+, \d{4}/)).toBeVisible();

  const { stages, firm } = JSON.parse(bodies[0]!);
  const place = { firm, id: id! };
  const [one, two] = [
    await openStage1(stages[1][0].jwe, await privateKey(), place),
    await openStage2(stages[2][0].jwe, await privateKey(), place),
  ];
  expect(one).toMatchObject({
    ok: true,
    content: {
      stamps: { page: hosts.listed, locale: "en" },
      contact: {
        address: canary.address,
        interpreter: canary.interpreter,
        parties: [{ role: "person", name: canary.name }],
        urgentBy: "2030-01-15",
      },
    },
  });
  expect(two).toMatchObject({
    ok: true,
    content: { withoutPast: false, cases: [{ found: { outcome: "likely-eligible" } }] },
  });
  expect(JSON.stringify(one)).not.toContain("likely-eligible");

  const trace = await traceOf(page);
  expect(isSpoken(Object.values(trace).flat().map(String))).toEqual([]);
  expect(trace.events).toContain(JSON.stringify(["sent", { id, sealed: stages[1] }]));
  expect(JSON.stringify(trace)).not.toContain(stages[2][0].jwe.slice(-60));
  expect(trace.ports!.filter((one) => one.includes('"phase"')).map((one) => JSON.parse(one).phase)).toEqual([
    "intro",
    "questions",
    "result",
    "send",
    "sent",
  ]);
  expect(await frame.evaluate(() => Object.keys(window).length && document.cookie)).toBe("");
});

test("what is written is there again on the way back, from every screen", async ({ page }) => {
  const frame = await toResult(page, `${app}/embed/quay/en`);
  await toReview(frame);
  const back = frame.locator("[data-back]");
  await back.click();
  await expect(frame.locator('[data-field="intake-parties.0.name"]')).toHaveValue(canary.name);
  await back.click();
  await expect(frame.locator("[data-option=agree]")).toBeChecked();
  await back.click();
  await expect(frame.locator("[data-outcome]")).toBeVisible();
  await toConsent(frame);
  await expect(frame.locator("[data-option=with]")).toBeChecked();
  await frame.locator("[data-continue]").click();
  await expect(frame.locator('[data-field="intake-address"]')).toHaveValue(canary.address);
  await frame.getByRole("button", { name: "Add a person" }).click();
  await frame.getByRole("button", { name: "Remove person 1" }).click();
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect(frame.locator('[data-field="intake-parties.0.name"]')).toHaveValue(canary.name);
});

test("offline it waits, and once it is online again it posts the same bytes until they are there", async ({
  page,
  context,
  hosts,
}) => {
  const frame = await toResult(page, `${hosts.listed}/taking`);
  await toReview(frame);
  const bodies = await answering(page, ["abort", 503]);
  await context.setOffline(true);
  await frame.locator("[data-send]").click();
  await expect(frame.locator("[data-step=offline]")).toBeVisible();
  expect(bodies).toEqual([]);
  await context.setOffline(false);
  await expect(frame.locator("[data-receipt]")).toBeVisible({ timeout: 30_000 });
  expect(bodies).toHaveLength(3);
  expect(new Set(bodies).size).toBe(1);
});

test("where too many send, the firm's phone is shown, nothing is lost, and a locked copy of the names can be saved", async ({
  page,
}) => {
  const frame = await toResult(page, `${app}/embed/quay/en`);
  await toReview(frame);
  const bodies = await answering(page, [429], "too-many");
  await frame.locator("[data-send]").click();
  await expect(frame.getByRole("heading", { name: "Nothing was sent" })).toBeFocused();
  await expect(frame.getByRole("link", { name: /\+1 555 0100 000/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    frame.getByRole("button", { name: "Save the locked copy" }).click(),
  ]);
  const copy = JSON.parse(await (await import("node:fs/promises")).readFile(await download.path(), "utf8"));
  expect(await openStage1(copy.sealed[0].jwe, await privateKey(), copy)).toMatchObject({ ok: true });
  expect(JSON.stringify(copy)).not.toContain(JSON.parse(bodies[0]!).stages[2][0].jwe);
  await frame.locator("[data-retry]").click();
  await expect(frame.locator("[data-receipt]")).toBeVisible();
  expect(new Set(bodies).size).toBe(1);
});

for (const [locale, dir] of [
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)
  test(`each screen can be used at 320 pixels in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const frame = await toResult(page, `${app}/embed/quay/en`);
    const look = async () => {
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    if (locale !== "en") await page.locator(`a[hreflang=${locale}]`).click();
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await toConsent(frame);
    await frame.locator("[data-continue]").click();
    await expect(frame.locator("main [role=alert]")).toBeFocused();
    await look();
    await agree(frame);
    await frame.locator("[data-continue]").click();
    await expect(frame.locator("main [role=alert]")).toBeFocused();
    await look();
    await fillIn(frame);
    await frame.locator("[data-continue]").click();
    await frame.locator("[data-send]").waitFor();
    await look();
    await answering(page, [422], "bad-body");
    await frame.locator("[data-send]").click();
    await frame.locator("[data-why=refused]").waitFor();
    await look();
    await frame.locator("[data-retry]").click();
    await frame.locator("[data-receipt]").waitFor();
    await look();
  });

test("a frame without an origin of its own says that nothing can be sent, and what to do instead", async ({
  page,
  hosts,
}) => {
  const frame = await toResult(page, `${hosts.listed}/taking-sandbox`);
  await toConsent(frame);
  await expect(frame.getByText("Nothing can be sent from this page")).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open in a new tab" }).last()).toHaveAttribute("target", "_blank");
  await expect(frame.locator("[data-continue]")).toHaveCount(0);
});

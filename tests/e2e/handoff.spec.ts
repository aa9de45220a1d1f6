import { expect, test, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { Answers } from "#rules";
import { readLink } from "#lib/handoff/link.ts";
import { eligible, finish, openReview, person, settled } from "./person.ts";
import { requestsOf } from "./requests.ts";

const answers = Answers.parse(person(eligible));

const result = async (page: Page) => {
  await openReview(page, answers);
  await finish(page);
};
const make = (page: Page) => page.getByRole("button", { name: "Make the link and the code" }).click();
const code = (page: Page) => page.getByRole("img", { name: "QR code" });
const link = (page: Page) => page.getByRole("textbox", { name: "The link" });

/** What a camera makes of the code on the screen. */
const scanned = async (page: Page) => {
  const { data, width, height } = PNG.sync.read(await code(page).screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

test("a case goes from one phone to another by its code alone, and no server sees an answer", async ({
  page,
  browser,
}) => {
  await result(page);
  const requests = requestsOf(page);
  await expect(code(page)).toHaveCount(0);
  await make(page);
  const text = await link(page).inputValue();
  expect(await scanned(page)).toBe(text);
  expect(readLink(text)).toMatchObject({ ok: true, packet: { kind: "case", answers, ticked: {} } });
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/en\/screening$/);

  const other = await browser.newContext();
  const theirs = await other.newPage();
  theirs.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await theirs.goto(text);
  await expect(theirs.locator(".memo-sheet").getByText("How serious a doctor says it is").first()).toBeVisible({
    timeout: 30_000,
  });
  await settled(theirs);
  expect(requests.length).toBeGreaterThan(0);
  const [, fragment] = text.split("#") as [string, string];
  expect(requests.filter((request) => request.includes("#") || request.includes(fragment.slice(0, 20)))).toEqual([]);
  await other.close();
});

test("the link follows the papers that are ticked, and goes when the person hides it", async ({ page }) => {
  await result(page);
  await make(page);
  const before = await link(page).inputValue();
  const paper = page.getByRole("region", { name: "Papers that help" }).getByRole("checkbox").first();
  await paper.check();
  const after = readLink(await link(page).inputValue());
  expect(await link(page).inputValue()).not.toBe(before);
  expect(after.ok && after.packet.kind === "case" && Object.keys(after.packet.ticked)).toHaveLength(1);
  expect(await scanned(page)).toBe(await link(page).inputValue());
  await page.getByRole("button", { name: "Hide the link and the code" }).click();
  await expect(code(page)).toHaveCount(0);
  await expect(link(page)).toHaveCount(0);
});

test("the code can be read by lamplight, in forced colors and on paper", async ({ page }) => {
  await result(page);
  await make(page);
  const text = await link(page).inputValue();
  for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }, { media: "print" }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media });
    expect(await scanned(page), JSON.stringify(media)).toBe(text);
    const { width } = (await code(page).boundingBox())!;
    expect(width).toBeGreaterThanOrEqual(188);
  }
});

test("the link is copied by a press; where the browser refuses, the person is told how", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await result(page);
  await make(page);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("status").getByText("The link is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("status").getByText("copy it by hand")).toBeVisible();
});

import { expect, test, type Page } from "@playwright/test";
import { sealStage } from "#lib/intake/sealed/seal.ts";
import { SealingKey } from "#lib/intake/sealed/keys.ts";
import acme from "../fixtures/firms/acme.json" with { type: "json" };
import { stage1Of } from "../intake/inbox/people.ts";
import { barriers } from "./barriers.ts";
import { keyFileOf, openIntake, sendTo, unlock } from "./office/office.ts";

const sealingKeys = acme.intake.keys.filter(({ use }) => use === "enc").map((key) => SealingKey.parse(key));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });
const rowOf = (page: Page, id: string) =>
  page.getByRole("row").filter({ has: page.getByRole("button", { name: `open intake ${id.slice(0, 8)}` }) });

test("an intake is opened, cleared, read, handled and deleted", async ({ page, request }) => {
  const id = await sendTo(request, "acme", { urgentBy: "2026-12-20" });
  await unlock(page);
  const row = rowOf(page, id);
  await expect(row).toContainText("New");
  await expect(row).toContainText("Sealed");
  await openIntake(page, id);

  await expect(page.getByText("Do not leave a message.")).toBeVisible();
  await expect(page.getByText("Do not say who is calling.")).toBeVisible();
  await expect(page.getByText("A call is safe.")).toBeVisible();
  const isFirst = await page.evaluate(() => {
    const [warning, number] = ["Do not leave a message.", "+509 3700 0000"].map((words) =>
      [...document.querySelectorAll("strong, bdi")].find((one) => one.textContent === words),
    );
    return Boolean(warning!.compareDocumentPosition(number!) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isFirst).toBe(true);
  await expect(page.getByText("In the evening (America/Port-au-Prince)")).toBeVisible();
  await expect(page.getByText("The answers are sealed, and the server holds them back")).toBeVisible();
  await expect(button(page, "Open the answers")).toHaveCount(0);

  await button(page, "No conflict: release the answers").click();
  await expect(status(page, "“No conflict” is recorded.")).toBeVisible();
  await expect(status(page, "The answers of one person are open.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Then and now" })).toContainText("The rules are still the same.");
  await expect(page.getByRole("article", { name: "Answers" })).toContainText("The case on one page");
  await expect(page.getByText("Kreyòl ayisyen").first()).toBeVisible();
  await expect(page.locator("bdi[lang=ht]").first()).toBeVisible();

  await button(page, "Accept").click();
  await expect(status(page, "“Accepted” is recorded.")).toBeVisible();
  await button(page, "Mark as handled").click();
  await expect(status(page, "The intake is marked as handled.")).toBeVisible();
  await expect(button(page, "Mark as handled")).toHaveCount(0);

  await button(page, "Back to the list").click();
  await expect(row).toContainText("Handled");
  await expect(row).toContainText("Marie Jean");
  await button(page, "Who did what").click();
  await expect(page.getByRole("heading", { name: "Who did what" })).toBeFocused();
  const entries = page.getByRole("row").filter({ hasText: id.slice(0, 8) });
  await expect(entries).toHaveCount(5);
  await expect(entries.first()).toContainText("You (Ana Lee)");

  await button(page, "Back to the list").click();
  await openIntake(page, id);
  await button(page, "Delete").click();
  await expect(page.getByRole("heading", { name: "Delete the whole intake?" })).toBeFocused();
  await expect(page.getByText("every message about them are destroyed on the server at once")).toBeVisible();
  await page.keyboard.press("Escape");
  await button(page, "Delete").click();
  await button(page, "Delete the intake for good").click();
  await expect(status(page, "The intake is deleted.")).toBeVisible();
  await expect(row).toHaveCount(0);
});

test("a conflict destroys the answers, after a question that says so", async ({ page, request }) => {
  const id = await sendTo(request, "acme");
  await unlock(page, "Ben Ode");
  await openIntake(page, id);
  await page.getByRole("button", { name: "Conflict", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Record a conflict and destroy the answers?" })).toBeFocused();
  await button(page, "Keep everything as it is").click();
  await page.getByRole("button", { name: "Conflict", exact: true }).click();
  await button(page, "Destroy the answers and record “conflict”").click();
  await expect(status(page, "“Conflict” is recorded, and the answers are destroyed.")).toBeVisible();
  await expect(page.getByText("The answers were destroyed.")).toBeVisible();
  await expect(button(page, /No conflict/)).toHaveCount(0);
  await expect(page.getByText("Marie Jean").first()).toBeVisible();
  await button(page, "Copy the line for the conflict register").click();
  await expect(status(page, /It is copied|did not let us copy/)).toBeVisible();
});

test("what somebody else destroyed meanwhile is told, not hidden", async ({ page, request, browser }) => {
  const id = await sendTo(request, "acme");
  await unlock(page);
  await openIntake(page, id);
  const other = await (await browser.newContext()).newPage();
  await unlock(other, "Ben Ode");
  await openIntake(other, id);
  await button(other, "Decline").click();
  await button(other, "Destroy the answers and record “declined”").click();
  await expect(status(other, "“Declined” is recorded")).toBeVisible();
  await button(page, "No conflict: release the answers").click();
  await expect(page.getByRole("alert").filter({ hasText: "This contradicts what was recorded before" })).toBeVisible();
  await other.context().close();
});

test("a wrong passphrase opens nothing, and a key that the server does not know is told", async ({ page, request }) => {
  await page.goto("/firm/inbox");
  await page.getByLabel("Your key file").setInputFiles(await keyFileOf("Ana Lee"));
  await page.getByLabel("Passphrase of the key file").fill("Four gray boats at noon");
  await button(page, "Open the inbox").click();
  await expect(page.getByRole("alert").filter({ hasText: "The passphrase does not fit" })).toBeFocused({
    timeout: 30_000,
  });
  const id = await sendTo(request, "acme");
  await unlock(page, "Cleo Fox");
  await expect(button(page, `open intake ${id.slice(0, 8)}`)).toHaveCount(0);
  await page.route("**/api/firm/harbor/intakes?skip=0", (route) =>
    route.fulfill({ status: 401, json: { error: "proof-needed" }, headers: { "Proof-Nonce": "n" } }),
  );
  await button(page, "Look again").click();
  await expect(page.getByRole("alert").filter({ hasText: "The server does not take this key" })).toBeVisible();
});

test("what was given up on is shown and can be sent again", async ({ page, request }) => {
  const id = await sendTo(request, "acme");
  await page.route("**/api/firm/acme/intakes?skip=0", async (route) => {
    const response = await route.fetch();
    if (response.status() !== 200) return route.fulfill({ response });
    const { total, intakes } = await response.json();
    const dead = { to: "webhook-1", state: "dead", attempts: 10, last: "503" };
    const told = intakes.map((one: { id: string }) => (one.id === id ? { ...one, deliveries: [dead] } : one));
    return route.fulfill({ response, json: { total, intakes: told } });
  });
  await unlock(page);
  await expect(rowOf(page, id)).toContainText("not delivered, given up after 10 attempts");
  await openIntake(page, id);
  await expect(page.getByText("(the last attempt met: 503)")).toBeVisible();
  await button(page, "Send again").click();
  await expect(status(page, "The messages about this intake are sent again.")).toBeVisible();
  await expect(button(page, "Send again")).toHaveCount(0);
});

for (const width of [360, 1280])
  test(`at ${width} px nothing scrolls sideways, and axe finds nothing on any screen, light and dark`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const id = await sendTo(request, "acme", {}, [
      "A child travelling with her mother needs heart surgery",
      "A tourist would like to attend a wedding",
    ]);
    const look = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await barriers(page)).toEqual([]);
    };
    await page.goto("/firm/inbox");
    await button(page, "Open the inbox").click();
    await look();
    await unlock(page);
    await button(page, /^Open the names of/).click();
    await expect(button(page, /^Open the names of/)).toHaveCount(0, { timeout: 60_000 });
    await page.getByText("The same as a table").click();
    await look();
    await openIntake(page, id);
    await button(page, "Decline").click();
    await look();
    await button(page, "Keep everything as it is").click();
    await button(page, "No conflict: release the answers").click();
    await expect(status(page, "The answers of 2 people are open.")).toBeVisible();
    await page.getByLabel(/^The answers of 2 people/).selectOption("Person 2");
    await look();
    await button(page, "Back to the list").click();
    await button(page, "Who did what").click();
    await expect(status(page, /entries/)).toBeVisible();
    await look();
  });

test("a locked copy that somebody gave to the firm by hand opens in the page, and another firm's does not", async ({
  page,
}) => {
  const copyFor = async (firm: string): Promise<Buffer> => {
    const id = crypto.randomUUID();
    const sealed = await sealStage(stage1Of(firm, id, {}), sealingKeys);
    return Buffer.from(JSON.stringify({ v: 1, id, firm, stage: 1, sealed }));
  };
  await unlock(page);
  const file = page.getByLabel("The file they gave you");
  const given = { name: "sealed-2026-11-27.json", mimeType: "application/json" };
  await file.setInputFiles({ ...given, buffer: await copyFor("harbor") });
  const refused = page.getByRole("alert").filter({ hasText: "This did not open" });
  await expect(refused).toContainText("sealed for another firm");
  await file.setInputFiles({ ...given, buffer: await copyFor("acme") });
  await expect(page.getByRole("heading", { name: "How to reach them" })).toBeVisible();
  await expect(page.getByText("Do not leave a message.")).toBeVisible();
  await expect(refused).toHaveCount(0);
});

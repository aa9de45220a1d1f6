import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { keyFileOf, openIntake, passphrase, sendTo, unlock } from "./office/office.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const rowOf = (page: Page, id: string) =>
  page.getByRole("row").filter({ has: page.getByRole("button", { name: `open intake ${id.slice(0, 8)}` }) });

test("moved, damaged and newer intakes are told apart, and nothing of them is shown", async ({ page, request }) => {
  const [id, donor] = [await sendTo(request, "acme"), await sendTo(request, "acme", { address: "moved-canary" })];
  const copies: { sealed: { kid: string; jwe: string }[] }[] = [];
  await page.route(/\/api\/firm\/acme\/intakes\/[\w-]{36}$/, async (route) => {
    const response = await route.fetch();
    if (response.status() !== 200) return route.fulfill({ response });
    const json = await response.json();
    copies.push(json);
    const change = [
      () => ({ ...json, sealed: copies[0]!.sealed }),
      () => ({
        ...json,
        sealed: json.sealed.map((one: { jwe: string }) => ({ ...one, jwe: `${one.jwe.slice(0, -2)}AA` })),
      }),
      () => ({
        ...json,
        sealed: json.sealed.map((one: { jwe: string }) => {
          const [head, ...rest] = one.jwe.split(".");
          const told = JSON.parse(Buffer.from(head!, "base64url").toString());
          const next = Buffer.from(JSON.stringify({ ...told, cty: "parole-intake.v2+json" })).toString("base64url");
          return { ...one, jwe: [next, ...rest].join(".") };
        }),
      }),
    ][copies.length - 2];
    return route.fulfill({ response, json: change?.() ?? json });
  });
  await unlock(page);
  await openIntake(page, donor);
  await expect(page.getByText("moved-canary")).toBeVisible();
  for (const words of ["It was sealed for another firm, another intake", "or was changed since", "A later version"]) {
    await button(page, "Back to the list").click();
    await openIntake(page, id);
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
    await expect(page.getByText("moved-canary")).toHaveCount(0);
    await expect(page.getByText("Before you reach out")).toHaveCount(0);
  }
});

test("a name that would be code is text, on the screen and in the files", async ({ page, request }) => {
  const attack = `<img src=x onerror="alert(1)"><script>alert(2)</script>`.slice(0, 60);
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const id = await sendTo(request, "acme", {
    parties: [{ role: "person", name: attack, aliases: "=HYPERLINK(1)" }],
    address: "=cmd|' /C calc'!A0",
  });
  await unlock(page);
  await openIntake(page, id);
  await expect(page.getByText(attack)).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
  await button(page, "Back to the list").click();
  await page.getByLabel("Search in opened intakes").fill("hyperlink");
  await expect(rowOf(page, id)).toContainText(attack);
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save as a table (CSV)").click()]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv).toContain(`"'=cmd|' /C calc'!A0"`);
  expect(csv).not.toMatch(/[",;]=/);
  const [data] = await Promise.all([page.waitForEvent("download"), button(page, "Save as data (JSON)").click()]);
  expect(JSON.parse(readFileSync(await data.path(), "utf8")).intakes[0].row.id).toBe(id);
  expect(dialogs).toBe(0);
});

test("no text becomes code: the policy of the page allows trusted scripts of the build alone", async ({ page }) => {
  const answer = await page.goto("/firm/inbox");
  const policy = (await answer!.allHeaders())["content-security-policy"]!;
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe");
  const tried = await page.evaluate(() => {
    const fails = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const script = document.createElement("script");
    return [
      fails(() => (document.body.innerHTML = "<b>a</b>")),
      fails(() => (script.src = "https://evil.example/a.js")),
      fails(() => (script.src = "/embed.js")),
      fails(() => (script.text = "1")),
      fails(() =>
        // The compiler knows nothing yet of what Chromium has here.
        (
          globalThis as never as { trustedTypes: { createPolicy: (n: string, o: object) => void } }
        ).trustedTypes.createPolicy("more", {}),
      ),
    ];
  });
  expect(tried).toEqual([true, true, true, true, true]);
});

test("keys are remembered only where that is asked for, cannot be taken out, and are forgotten by a press", async ({
  page,
}) => {
  await unlock(page);
  await button(page, "Lock").click();
  await expect(page.getByText("The inbox is locked.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Open the inbox" })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Your key file")).toBeVisible();
  await expect(button(page, "Open with these keys")).toHaveCount(0);
  await page.getByLabel("Remember my keys on this computer").check();
  await page.getByLabel("Your key file").setInputFiles(await keyFileOf("Ana Lee"));
  await page.getByLabel("Passphrase of the key file").fill(passphrase);
  await button(page, "Open the inbox").click();
  await expect(page.getByRole("heading", { name: "Intakes", exact: true })).toBeFocused({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText("Keys of Ana Lee at acme.")).toBeVisible();
  const extractable = await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("parole-office", 1);
        request.onsuccess = () => {
          const found = request.result.transaction("keys").objectStore("keys").get("keys");
          found.onsuccess = () => done([found.result.opens.extractable, found.result.proves.extractable]);
        };
      }),
  );
  expect(extractable).toEqual([false, false]);
  await button(page, "Open with these keys").click();
  await expect(page.getByRole("heading", { name: "Intakes", exact: true })).toBeFocused();
  await button(page, "Lock").click();
  await button(page, "Forget these keys").click();
  await page.reload();
  await expect(page.getByLabel("Your key file")).toBeVisible();
  await expect(button(page, "Open with these keys")).toHaveCount(0);
});

test("after 15 minutes without a press the inbox locks itself and keeps nothing", async ({ page, request }) => {
  const id = await sendTo(request, "acme", { address: "idle-canary" });
  await page.clock.install();
  await unlock(page);
  await openIntake(page, id);
  await expect(page.getByText("idle-canary")).toBeVisible();
  await page.clock.runFor(14 * 60_000);
  await expect(page.getByText("idle-canary")).toBeVisible();
  await page.clock.runFor(70_000);
  await expect(page.getByText("nobody used it for 15 minutes")).toBeVisible();
  await expect(page.getByText("idle-canary")).toHaveCount(0);
});

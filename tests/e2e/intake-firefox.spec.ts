import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import puppeteer from "puppeteer-core";
import { firefox } from "../firefox.ts";
import { walkHere } from "./frame.ts";
import { app } from "./host.ts";
import { test } from "./hosted.ts";
import { keyFileOf, passphrase } from "./office/office.ts";
import { eligible, person } from "./person.ts";
import { sendHere } from "./sending.ts";

test.describe.configure({ timeout: 240_000 });

test("in Firefox, what is sent in the frame is opened in the inbox of the firm", async ({ hosts }) => {
  const fox = await puppeteer.launch({ browser: "firefox", executablePath: firefox(), headless: true });
  const folder = mkdtempSync(join(tmpdir(), "parole-keys-"));
  try {
    const page = await fox.newPage();
    page.setDefaultTimeout(60_000);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(`${hosts.listed}/taking`);
    const framed = await page.waitForFrame((one) => one.url().includes("/embed/quay/"));
    await framed.evaluate(walkHere, person(eligible));
    const id = await framed.evaluate(sendHere, { name: "Canary Étienne", address: "+509 3700 0199" });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);

    const { name, buffer } = await keyFileOf("Cleo Fox", "quay");
    const file = join(folder, name);
    writeFileSync(file, buffer);
    const inbox = await fox.newPage();
    inbox.setDefaultTimeout(60_000);
    inbox.on("pageerror", (error) => faults.push(String(error)));
    await inbox.goto(`${app}/firm/inbox`);
    const given = await inbox.waitForSelector("input[type=file]");
    await given!.uploadFile(file);
    await inbox.locator("input[type=password]").fill(passphrase);
    await inbox.locator(`::-p-xpath(//button[contains(., "Open the inbox")])`).click();
    await inbox.locator(`::-p-xpath(//button[contains(., "open intake ${id.slice(0, 8)}")])`).click();
    await inbox.waitForFunction(() => document.body.textContent.includes("Canary Étienne"));
    expect(faults).toEqual([]);
  } finally {
    await fox.close();
    rmSync(folder, { recursive: true });
  }
});

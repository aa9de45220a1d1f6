import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { fewestRounds } from "#lib/casefile/sealing.ts";
import { Keys } from "#lib/intake/keyfile/content.ts";
import { sealKeys } from "#lib/intake/keyfile/seal.ts";
import { schema } from "#lib/intake/sealed/form.ts";
import { sealStage } from "#lib/intake/sealed/seal.ts";
import { Token, youngest } from "#lib/intake/sealed/token.ts";
import staff from "../../fixtures/office-keys.json" with { type: "json" };
import { stage1Of, stage2Of } from "../../intake/inbox/people.ts";

export const passphrase = "Four grey boats at noon";
type Staff = keyof typeof staff;

/** The key file of a member of a test firm's staff, as they saved it; of another firm where two firms of the tests share keys. */
export const keyFileOf = async (name: Staff, firm: string = staff[name].firm) => {
  const sealed = await sealKeys(passphrase, Keys.parse({ ...staff[name], firm }), fewestRounds);
  if (!sealed.ok) throw new Error(sealed.why);
  return { name: "keys-test.parolekeys", mimeType: "application/octet-stream", buffer: Buffer.from(sealed.file) };
};

/** Sends an intake to a firm, as a frame does, and says its id. Each comes from a network of its own. */
export const sendTo = async (
  request: APIRequestContext,
  firm: string,
  contact: object = {},
  people?: string[],
): Promise<string> => {
  const part = () => Math.floor(Math.random() * 254);
  const headers = { "X-Forwarded-For": `10.${part()}.${part()}.9`, "Sec-Fetch-Site": "same-origin" };
  const told = Token.parse(await (await request.get(`/api/intake/token/${firm}`, { headers })).json());
  const { id, token, keys } = told;
  const [one, two] = await Promise.all([
    sealStage(stage1Of(firm, id, contact), keys),
    sealStage(stage2Of(firm, id, people), keys),
  ]);
  const data = { v: schema, id, firm, token, stages: { 1: one, 2: two } };
  await expect
    .poll(async () => (await request.post("/api/intake", { headers, data })).status(), {
      intervals: [youngest + 100, 500],
    })
    .toBeLessThan(300);
  return id;
};

type Where = { origin?: string; firm?: string };

/** Opens the inbox with the key file of a member of staff. */
export const unlock = async (page: Page, name: Staff = "Ana Lee", { origin = "", firm }: Where = {}) => {
  await page.goto(`${origin}/firm/inbox`);
  await page.getByLabel("Your key file").setInputFiles(await keyFileOf(name, firm));
  await page.getByLabel("Passphrase of the key file").fill(passphrase);
  await page.getByRole("button", { name: "Open the inbox" }).click();
  await expect(page.getByRole("heading", { name: "Intakes", exact: true })).toBeFocused({ timeout: 30_000 });
};

/** Opens one intake of the list. */
export const openIntake = async (page: Page, id: string) => {
  await page.getByRole("button", { name: `open intake ${id.slice(0, 8)}` }).click();
  await expect(page.getByRole("heading", { name: /^Intake received/ })).toBeFocused();
};

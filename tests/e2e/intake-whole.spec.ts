import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import receiverKey from "../fixtures/receiver-key.json" with { type: "json" };
import { newCluster } from "../intake/postgres.ts";
import { openIntake, unlock } from "./office/office.ts";
import { startOwnServer, startReceiver } from "./own-server.ts";
import { canary, toResult, toReview } from "./sending.ts";

// One receiver at the one port that the firm's file names.
test.describe.configure({ mode: "serial", timeout: 300_000 });

const secret = `whsec_${Buffer.from("the secret of Quay Street Law, ok").toString("base64")}`;
const receiverPrivate = () =>
  crypto.subtle.importKey("jwk", receiverKey, { name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]);

type Sealed = { stages: Record<"1" | "2", { jwe: string }[]> };
type Message = { type: string; data: { id: string; sealed: { jwe: string }[] } };

/** Pieces of the ciphertext short enough to lie within one page of a file. */
const pieces = ({ stages }: Sealed): string[] =>
  [...stages[1], ...stages[2]].flatMap(({ jwe }) => jwe.split(".")[3]!.match(/.{100}/g)!);

/** Where intakes are kept: the settings that say so, and every byte there. */
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), "parole-whole-"));
  return {
    settings: { PAROLE_DATA: folder },
    bytes: async () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    remove: () => rmSync(folder, { recursive: true }),
  };
};

const newDatabase = async () => {
  const cluster = await newCluster();
  const url = cluster.create("whole");
  return {
    settings: { DATABASE_URL: url },
    bytes: () => cluster.bytes(url),
    remove: cluster.remove,
  };
};

for (const [name, newStore] of [
  ["a file", newFile],
  ["PostgreSQL", newDatabase],
] as const) {
  test(`from the first question to the last deleted byte, on ${name}`, async ({ page }) => {
    const store = await newStore();
    const receiver = await startReceiver(3209);
    const server = await startOwnServer({ ...store.settings, FIRM_QUAY_SECRET: secret });
    let posted = "";
    page.on("request", (request) => {
      if (request.method() === "POST") posted = request.postData() ?? "";
    });

    // The person sends.
    const frame = await toResult(page, `${server.origin}/embed/quay/en`);
    await toReview(frame);
    await frame.locator("[data-send]").click();
    const id = (await frame.locator("[data-receipt]").getAttribute("data-receipt", { timeout: 60_000 }))!;
    const sent = JSON.parse(posted) as Sealed;
    const holds = async () => {
      const bytes = await store.bytes();
      return pieces(sent).some((piece) => bytes.includes(piece));
    };
    expect(await holds()).toBe(true);
    const kept = await store.bytes();
    expect(Object.values(canary).filter((word) => kept.includes(word))).toEqual([]);

    // The firm's receiver is given the names, and nothing else yet.
    await expect.poll(() => receiver.got.length).toBe(1);
    const verified = ({ body, headers }: (typeof receiver.got)[number]) =>
      new Webhook(secret).verify(body, headers as Record<string, string>) as Message;
    const [first] = receiver.got.map(verified);
    const place = { firm: "quay", id };
    expect(first).toMatchObject({ type: "intake.sealed", data: { id, stage: 1 } });
    expect(await openStage1(first!.data.sealed[0]!.jwe, await receiverPrivate(), place)).toMatchObject({
      ok: true,
      content: { contact: { address: canary.address, parties: [{ name: canary.name }] } },
    });

    // Another firm on the same server sees nothing of it.
    await unlock(page, "Ana Lee", { origin: server.origin });
    await expect(page.getByText(/no intakes/i).first()).toBeVisible();

    // The firm opens the names, records that it has no conflict, and reads the answers.
    await unlock(page, "Cleo Fox", { origin: server.origin, firm: "quay" });
    await openIntake(page, id);
    await expect(page.getByText(canary.name).first()).toBeVisible();
    await page.getByRole("button", { name: "No conflict: release the answers" }).click();
    await expect(page.getByRole("status").filter({ hasText: "The answers of one person are open." })).toBeVisible();
    await expect.poll(() => receiver.got.length).toBe(2);
    const second = verified(receiver.got[1]!);
    expect(second).toMatchObject({ type: "intake.released", data: { id, stage: 2 } });
    expect(await openStage2(second.data.sealed[0]!.jwe, await receiverPrivate(), place)).toMatchObject({
      ok: true,
      content: { cases: [{ found: { outcome: "likely-eligible" } }] },
    });

    // It is handled, deleted, and gone.
    await page.getByRole("button", { name: "Mark as handled" }).click();
    await expect(page.getByRole("status").filter({ hasText: "The intake is marked as handled." })).toBeVisible();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete the intake for good" }).click();
    await expect(page.getByRole("status").filter({ hasText: "The intake is deleted." })).toBeVisible();
    expect(await holds()).toBe(false);

    // Nothing of the person, nor the id, was ever written to the log.
    const heard = [...Object.values(canary), id];
    expect(heard.filter((word) => server.said().includes(word))).toEqual([]);
    await server.stop();
    receiver.stop();
    store.remove();
  });
}

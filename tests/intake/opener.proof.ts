import { spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { describe, expect, onTestFinished, test } from "vitest";
import type { SealingKey } from "#lib/intake/sealed/keys.ts";
import { postTo } from "#lib/server/intake/delivering/webhook.ts";
import { deliverAll, deskOverFile, newFolder, send } from "./desk.ts";
import { newOffice, secret, secretName } from "./office.ts";
import { newReceiver } from "./receiver.ts";
import { canaries } from "./screening.ts";

const opener = "public/opener.mjs";

/** A firm whose receiver is the opener, in front of a stand-in for its CRM. */
const opened = async (answers: (count: number) => number = () => 200) => {
  const folder = newFolder();
  const keyFile = join(folder, "key.json");
  const made = spawnSync(process.execPath, [opener, "keys"], {
    encoding: "utf8",
    env: { ...process.env, KEY_FILE: keyFile },
  });
  const open = JSON.parse(made.stdout) as SealingKey;
  let count = 0;
  const crm = await newReceiver(() => ({ status: answers((count += 1)) }));
  const port = await freePort();
  const child = spawn(process.execPath, [opener], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      FIRM: "acme",
      WEBHOOK_SECRET: secret,
      KEY_FILE: keyFile,
      SEEN: join(folder, "seen"),
      CLIO_TOKEN: "token-of-the-lead-inbox",
      CLIO_URL: crm.url,
      PORT: String(port),
    },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  onTestFinished(() => void child.kill());
  await once(child.stdout, "data");
  process.env[secretName] = secret;
  const acme = await newOffice({ id: "acme", webhook: `http://127.0.0.1:${port}/` });
  acme.office.intake.keys.splice(1, 1, open);
  const at = await deskOverFile({ offices: [acme] });
  at.clock.now = Date.now();
  const ways = { post: postTo(Date.now, () => true), send: null };
  const url = `http://127.0.0.1:${port}/`;
  return { ...at, crm, ways, keyFile, url, said: () => said };
};

/** A call that its secret signed, with this as what was sealed to a key. */
const signed = (kid: string, jwe: string): RequestInit => {
  const [id, time] = ["msg_1", String(Math.floor(Date.now() / 1000))];
  const data = { firm: "acme", id: "an-intake", sealed: [{ kid, jwe }] };
  const body = JSON.stringify({ type: "intake.sealed", data });
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest("base64");
  const headers = { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${signature}` };
  return { method: "POST", headers, body };
};

describe("The opener", () => {
  test("repeats nothing of a message that it cannot read, which could steer the terminal it is shown on", async () => {
    const { keyFile, url, said } = await opened();
    const { kid } = JSON.parse(readFileSync(keyFile, "utf8")) as SealingKey;
    const head = Buffer.from("\u001b]0;evil\u0007\u202e").toString("base64url");
    expect((await fetch(url, signed(kid, `${head}....`))).status).toBe(502);
    await expect.poll(said).toBe("msg_1: not JSON\n");
  });

  test("keeps the private half of its key to its user, and tells the public half alone", async () => {
    const { keyFile } = await opened();
    expect(statSync(keyFile).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(keyFile, "utf8"))).toHaveProperty("d");
  });

  test("makes a lead of a screening, with what is not safe first, and none of its answers", async () => {
    const { desk, clock, ways, crm } = await opened();
    await send(desk, "acme", clock);
    await deliverAll(desk, ways);
    expect(crm.got).toHaveLength(1);
    const lead = JSON.parse(crm.got[0]!.body) as { inbox_lead_token: string; inbox_lead: Record<string, string> };
    expect(lead.inbox_lead_token).toBe("token-of-the-lead-inbox");
    expect(lead.inbox_lead).toMatchObject({
      from_first: "Marie",
      from_last: "Etienne",
      from_phone: canaries.address,
    });
    expect(lead.inbox_lead.from_message).toMatch(/^SAFE TO CALL: yes\. SAFE TO LEAVE A MESSAGE: NO\./);
    expect(lead.inbox_lead.from_message).toContain(canaries.name);
    expect(crm.got[0]!.body).not.toContain(canaries.answer);
  });

  test("makes one lead of a message that comes three times", async () => {
    const { desk, clock, ways, crm, store } = await opened();
    await send(desk, "acme", clock);
    for (let at = 0; at < 3; at += 1) {
      await store.db.updateTable("outbox").set({ status: "pending", next_at: 0 }).execute();
      await deliverAll(desk, ways);
    }
    expect(crm.got).toHaveLength(1);
  });

  test("lets a message come again where the CRM refuses it, and makes the lead then", async () => {
    const { desk, clock, ways, crm, store, said } = await opened((count) => (count === 1 ? 500 : 200));
    await send(desk, "acme", clock);
    await deliverAll(desk, ways);
    await store.db.updateTable("outbox").set({ next_at: 0 }).execute();
    await deliverAll(desk, ways);
    expect(crm.got).toHaveLength(2);
    expect(await store.db.selectFrom("outbox").select("status").execute()).toEqual([{ status: "done" }]);
    expect(said()).toContain("the CRM answered 500");
    expect(said()).toContainNone(Object.values(canaries));
  });

  test.each([
    [
      "a signature of another secret",
      (headers: Record<string, string>) => ({ ...headers, "webhook-signature": "v1,AAAA" }),
    ],
    ["no signature", ({ "webhook-signature": _, ...headers }: Record<string, string>) => headers],
    ["another id", (headers: Record<string, string>) => ({ ...headers, "webhook-id": "msg_other" })],
    ["an old time", (headers: Record<string, string>) => ({ ...headers, "webhook-timestamp": "1700000000" })],
  ])("takes nothing with %s", async (_, change) => {
    const { desk, clock, crm, url } = await opened();
    const caught = await newReceiver();
    await send(desk, "acme", clock);
    const ways = {
      post: (_url: string, headers: Record<string, string>, body: string) =>
        postTo(Date.now, () => true)(caught.url, headers, body),
      send: null,
    };
    await deliverAll(desk, ways);
    const [{ headers, body }] = caught.got as [(typeof caught.got)[number]];
    const signed = Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.startsWith("webhook-")),
    ) as Record<string, string>;
    expect((await fetch(url, { method: "POST", headers: change(signed), body })).status).toBe(400);
    expect((await fetch(url, { method: "POST", headers: signed, body: `${body} ` })).status).toBe(400);
    expect(crm.got).toEqual([]);
    expect((await fetch(url, { method: "POST", headers: signed, body })).status).toBe(204);
  });
});

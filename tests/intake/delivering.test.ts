import { describe, expect, test } from "vitest";
import { Webhook } from "standardwebhooks";
import { openStage1 } from "#lib/intake/sealed/open.ts";
import type { Mail } from "#lib/server/intake/delivering/mail.ts";
import { mostAttempts } from "#lib/server/intake/delivering/pace.ts";
import { postTo } from "#lib/server/intake/delivering/webhook.ts";
import type { Ways } from "#lib/server/intake/delivering/worker.ts";
import { staffOf } from "./asking.ts";
import { deliverAll, deskOverFile, send } from "./desk.ts";
import { newOffice, secret, secretName } from "./office.ts";
import { newReceiver } from "./receiver.ts";
import { canaries } from "./screening.ts";

process.env[secretName] = secret;
const hour = 60 * 60 * 1000;
const local = (clock: () => number): Ways => ({ post: postTo(clock, () => true), send: null });

const withReceiver = async (...given: Parameters<typeof newReceiver>) => {
  const receiver = await newReceiver(...given);
  const acme = await newOffice({ id: "acme", webhook: receiver.url });
  const at = await deskOverFile({ offices: [acme] });
  return { ...at, receiver, acme, ways: local(at.desk.clock) };
};

describe("A firm's receiver", () => {
  test("is given stage 1 with a signature that Standard Webhooks verifies, and opens it with its own key", async () => {
    const { desk, clock, receiver, acme, ways } = await withReceiver();
    clock.now = Date.now(); // The verifier has no other clock.
    const { id } = await send(desk, "acme", clock);
    clock.now = Date.now();
    await deliverAll(desk, ways);
    const [{ headers, body }] = receiver.got as [(typeof receiver.got)[number]];
    const message = new Webhook(secret).verify(body, headers as Record<string, string>) as {
      type: string;
      data: { id: string; sealed: { kid: string; jwe: string }[] };
    };
    expect(message).toMatchObject({ type: "intake.sealed", data: { v: 1, firm: "acme", stage: 1, id } });
    expect(message.data.sealed.map(({ kid }) => kid)).toEqual([acme.receiver.open.kid]);
    const opened = await openStage1(message.data.sealed[0]!.jwe, acme.receiver.privateKey, { firm: "acme", id });
    expect(opened).toMatchObject({ ok: true, content: { contact: { address: canaries.address } } });
  });

  test("verifies under the old secret and the new while they are changed", async () => {
    const receiver = await newReceiver();
    const old = `whsec_${Buffer.from("an older secret of some 32 bytes").toString("base64")}`;
    process.env.FIRM_OLD_SECRET = old;
    const acme = await newOffice({
      id: "acme",
      intake: { webhook: { url: receiver.url, secrets: [secretName, "FIRM_OLD_SECRET"] } },
    });
    const { desk, clock } = await deskOverFile({ offices: [acme] });
    clock.now = Date.now() - 2000;
    await send(desk, "acme", clock);
    await deliverAll(desk, local(desk.clock));
    const [{ headers, body }] = receiver.got as [(typeof receiver.got)[number]];
    const verified = (one: string) => new Webhook(one).verify(body, headers as Record<string, string>);
    expect(verified(secret)).toEqual(JSON.parse(body));
    expect(verified(old)).toEqual(JSON.parse(body));
  });

  test("that is away for two days is given every message once it is back, each under one id", async () => {
    let isThere = false;
    const { desk, clock, receiver, ways } = await withReceiver(() => ({ status: isThere ? 204 : 503 }));
    const sent: string[] = [];
    for (let at = 0; at < 20; at += 1) sent.push((await send(desk, "acme", clock)).id);
    const from = clock.now;
    while (clock.now < from + 48 * hour) {
      await deliverAll(desk, ways);
      clock.now += hour / 4;
    }
    isThere = true;
    receiver.got.length = 0;
    while (clock.now < from + 76 * hour && receiver.got.length < 20) {
      await deliverAll(desk, ways);
      clock.now += hour / 4;
    }
    expect(new Set(receiver.got.map(({ headers }) => headers["webhook-id"]))).toEqual(
      new Set(sent.map((id) => `msg_${id}_1`)),
    );
    expect(receiver.got).toHaveLength(20);
  });

  test("that never comes back is given up after ten attempts, which the list says; sent again, it arrives", async () => {
    let isThere = false;
    const { desk, clock, receiver, acme, ways } = await withReceiver(() => ({ status: isThere ? 200 : 500 }));
    const { id } = await send(desk, "acme", clock);
    for (let at = 0; at < 120; at += 1) {
      await deliverAll(desk, ways);
      clock.now += hour;
    }
    expect(receiver.got).toHaveLength(mostAttempts);
    const asks = staffOf(desk, acme);
    expect(await asks("GET", "intakes")).toMatchObject({
      body: { intakes: [{ deliveries: [{ state: "dead", last: "500", attempts: 10 }] }] },
    });
    isThere = true;
    await asks("POST", `intakes/${id}/replay`);
    await deliverAll(desk, ways);
    expect(await asks("GET", "intakes")).toMatchObject({ body: { intakes: [{ deliveries: [{ state: "done" }] }] } });
  });

  test("that asks to be left alone for three hours is", async () => {
    const { desk, clock, receiver, ways } = await withReceiver(() => ({
      status: 429,
      headers: { "Retry-After": "10800" },
    }));
    await send(desk, "acme", clock);
    await deliverAll(desk, ways);
    clock.now += 2.9 * hour;
    await deliverAll(desk, ways);
    expect(receiver.got).toHaveLength(1);
    clock.now += 0.2 * hour;
    await deliverAll(desk, ways);
    expect(receiver.got).toHaveLength(2);
  });

  test.each([
    [410, "gone"],
    [302, "pending"],
    [404, "pending"],
  ])("that answers %d leaves the message %s", async (status, state) => {
    const { desk, clock, acme, ways } = await withReceiver(() => ({
      status,
      headers: { Location: "http://127.0.0.1:1/" },
    }));
    await send(desk, "acme", clock);
    await deliverAll(desk, ways);
    expect(await staffOf(desk, acme)("GET", "intakes")).toMatchObject({
      body: { intakes: [{ deliveries: [{ state, last: String(status) }] }] },
    });
  });

  test("that hangs does not hold up another firm's", async () => {
    let answer: (given: { status: number }) => void = () => {};
    const held = new Promise<{ status: number }>((done) => (answer = done));
    const slow = await newReceiver(() => held);
    const quick = await newReceiver();
    const one = await newOffice({ id: "slow", webhook: slow.url });
    const two = await newOffice({ id: "quick", webhook: quick.url });
    const { desk, clock } = await deskOverFile({ offices: [one, two] });
    for (let at = 0; at < 5; at += 1) await send(desk, "slow", clock);
    await send(desk, "quick", clock);
    const run = deliverAll(desk, local(desk.clock));
    await expect.poll(() => quick.got.length).toBe(1);
    expect(slow.got.length).toBeLessThanOrEqual(2);
    answer({ status: 204 });
    await run;
    expect(slow.got).toHaveLength(5);
  });
});

describe("A firm without a developer", () => {
  test("is told by e-mail that something came, and nothing of what is in it", async () => {
    const mails: Mail[] = [];
    const acme = await newOffice({ id: "acme", intake: { notify: "intake@acme.example" } });
    const { desk, clock } = await deskOverFile({ offices: [acme] });
    const { id } = await send(desk, "acme", clock);
    await deliverAll(desk, { ...local(desk.clock), send: async (mail) => void mails.push(mail) });
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain(id);
    expect(mails[0]!.text).toContain("/firm/inbox");
    expect(JSON.stringify(mails)).toContainNone(Object.values(canaries));
  });

  test("is told later where the mail server refuses now", async () => {
    let refusals = 1;
    const sent: Mail[] = [];
    const acme = await newOffice({ id: "acme", intake: { notify: "intake@acme.example" } });
    const { desk, clock } = await deskOverFile({ offices: [acme] });
    await send(desk, "acme", clock);
    const ways: Ways = {
      ...local(desk.clock),
      send: async (mail) => {
        if (refusals-- > 0) throw Object.assign(new Error("busy"), { responseCode: 451 });
        sent.push(mail);
      },
    };
    await deliverAll(desk, ways);
    clock.now += hour;
    await deliverAll(desk, ways);
    expect(sent).toHaveLength(1);
  });
});

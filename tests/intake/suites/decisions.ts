import { describe, expect, test } from "vitest";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import type { Envelope } from "#lib/intake/sealed/envelope.ts";
import { openStage2 } from "#lib/intake/sealed/open.ts";
import { postTo } from "#lib/server/intake/delivering/webhook.ts";
import { purge } from "#lib/server/intake/purge.ts";
import { staffOf } from "../asking.ts";
import { deliverAll, newDesk, send, start } from "../desk.ts";
import { newOffice, secret, secretName, type TestOffice } from "../office.ts";
import { newReceiver } from "../receiver.ts";
import type { OpenPlace } from "./place.ts";

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

type Sealed = { sealed: { kid: string; jwe: string }[] };

/** The ciphertext of a stage of an intake, to each key, in pieces short enough to lie within one page of a file. */
const piecesOf = ({ stages }: Envelope, stage: 1 | 2): string[] =>
  stages[stage].flatMap(({ jwe }) => jwe.split(".")[3]!.match(/.{100}/g)!);

/** Whether any piece of it is anywhere in these bytes. */
const holds = (bytes: Buffer | string, envelope: Envelope, stage: 1 | 2 = 2): boolean =>
  piecesOf(envelope, stage).some((piece) => bytes.includes(piece));

/** What a firm's decision brings, on any store. */
export const decisionsOn = (openPlace: OpenPlace) => {
  const sent = async (wishes: { webhook?: boolean; intake?: object } = {}) => {
    process.env[secretName] = secret;
    const receiver = await newReceiver();
    const acme = await newOffice({
      id: "acme",
      intake: wishes.intake,
      ...(wishes.webhook && { webhook: receiver.url }),
    });
    const place = await openPlace();
    const at = await newDesk({ store: await place.open(), offices: [acme] });
    const one = await send(at.desk, "acme", at.clock);
    const ways = { post: postTo(at.desk.clock, () => true), send: null };
    return { ...at, ...one, place, acme, receiver, ways, asks: staffOf(at.desk, acme) };
  };
  const openedBy = ({ inbox }: TestOffice, id: string, { sealed }: Sealed) =>
    openStage2(sealed.find(({ kid }) => kid === inbox.open.kid)!.jwe, inbox.privateKey, { firm: "acme", id });

  describe("The answers", () => {
    test("are held back until the firm records that it has no conflict, and open then", async () => {
      const { asks, id, acme } = await sent();
      expect(await asks("GET", `intakes/${id}/answers`)).toMatchObject({
        status: 409,
        body: { error: "answers-withheld" },
      });
      expect((await asks("GET", `intakes/${id}`)).status).toBe(200);
      expect(await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}')).toMatchObject({
        status: 200,
        body: { decision: "no-conflict", answers: "released" },
      });
      const given = await asks("GET", `intakes/${id}/answers`);
      expect(await openedBy(acme, id, given.body as Sealed)).toMatchObject({ ok: true });
    });

    test("are not released by taking the case without a check", async () => {
      const { asks, id } = await sent();
      expect(await asks("POST", `intakes/${id}/decision`, '{"decision":"accepted"}')).toMatchObject({
        status: 409,
        body: { error: "not-released" },
      });
      expect((await asks("GET", `intakes/${id}/answers`)).status).toBe(409);
    });

    test.each(["conflict", "declined"])("are gone from the store itself after %s", async (decision) => {
      const { asks, id, envelope, place } = await sent();
      expect(holds(await place.bytes(), envelope)).toBe(true);
      expect((await asks("POST", `intakes/${id}/decision`, JSON.stringify({ decision }))).status).toBe(200);
      expect(holds(await place.bytes(), envelope)).toBe(false);
      expect((await asks("GET", `intakes/${id}/answers`)).status).toBe(410);
      expect((await asks("GET", `intakes/${id}`)).status).toBe(200);
      expect((await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}')).status).toBe(409);
    });

    test("are gone after the firm declines a case whose answers it has read", async () => {
      const { asks, id, envelope, place } = await sent();
      await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}');
      await asks("POST", `intakes/${id}/decision`, '{"decision":"declined"}');
      expect(holds(await place.bytes(), envelope)).toBe(false);
      expect((await asks("GET", `intakes/${id}/answers`)).status).toBe(410);
    });

    test("are gone after 14 days without a decision, not an hour earlier", async () => {
      const { asks, desk, clock, id, envelope, place } = await sent();
      clock.now = start + 14 * day - hour;
      expect(await purge(desk)).toMatchObject({ answers: 0 });
      clock.now = start + 14 * day + 1;
      expect(await purge(desk)).toMatchObject({ answers: 1, intakes: 0 });
      expect(holds(await place.bytes(), envelope)).toBe(false);
      expect((await asks("GET", `intakes/${id}/answers`)).status).toBe(410);
    });

    test("are kept for as long as the firm keeps its cases once it cleared them, and everything goes then", async () => {
      const { asks, desk, clock, id, place, envelope } = await sent({ intake: { retentionDays: 90 } });
      await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}');
      clock.now = start + 89 * day;
      expect(await purge(desk)).toMatchObject({ answers: 0, intakes: 0 });
      clock.now = start + 90 * day + hour;
      expect(await purge(desk)).toMatchObject({ intakes: 1 });
      expect(holds(await place.bytes(), envelope)).toBe(false);
    });

    test("reach the firm's receiver only after the decision, each stage once", async () => {
      const { asks, desk, ways, id, receiver } = await sent({ webhook: true });
      await deliverAll(desk, ways);
      await deliverAll(desk, ways);
      expect(receiver.got.map(({ headers }) => headers["webhook-id"])).toEqual([`msg_${id}_1`]);
      await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}');
      await deliverAll(desk, ways);
      expect(receiver.got.map(({ headers }) => headers["webhook-id"])).toEqual([`msg_${id}_1`, `msg_${id}_2`]);
    });

    test("never reach it where the firm has a conflict, however often it asks for them again", async () => {
      const { asks, desk, ways, id, envelope, receiver } = await sent({ webhook: true });
      await asks("POST", `intakes/${id}/decision`, '{"decision":"conflict"}');
      await asks("POST", `intakes/${id}/replay`);
      await deliverAll(desk, ways);
      expect(receiver.got).toHaveLength(1);
      expect(receiver.got.some(({ body }) => holds(body, envelope))).toBe(false);
    });
  });

  describe("A sponsor and the person they help, who answer apart and send to the same firm,", () => {
    test("are cleared apart: what is decided on one gives out and destroys nothing of the other", async () => {
      const { asks, desk, clock, id, envelope, place } = await sent();
      const other = await send(desk, "acme", clock);
      await asks("POST", `intakes/${id}/decision`, '{"decision":"no-conflict"}');
      expect((await asks("GET", `intakes/${other.id}/answers`)).status).toBe(409);
      await asks("POST", `intakes/${other.id}/decision`, '{"decision":"declined"}');
      const bytes = await place.bytes();
      expect([holds(bytes, envelope), holds(bytes, other.envelope)]).toEqual([true, false]);
    });

    test("cannot be taken for one another: what was sealed as one's does not open as the other's", async () => {
      const { asks, desk, clock, id, acme } = await sent();
      const other = await send(desk, "acme", clock);
      for (const one of [id, other.id]) await asks("POST", `intakes/${one}/decision`, '{"decision":"no-conflict"}');
      const { body } = await asks("GET", `intakes/${other.id}/answers`);
      expect(await openedBy(acme, other.id, body as Sealed)).toMatchObject({ ok: true });
      expect(await openedBy(acme, id, body as Sealed)).toMatchObject({ ok: false });
    });
  });

  describe("An intake", () => {
    test("that is deleted is gone from the store itself, with what was to be delivered; who did it stays", async () => {
      const { asks, id, envelope, place, store } = await sent({ webhook: true });
      expect((await asks("DELETE", `intakes/${id}`)).status).toBe(200);
      const bytes = await place.bytes();
      expect([holds(bytes, envelope, 1), holds(bytes, envelope, 2)]).toEqual([false, false]);
      expect(await store().db.selectFrom("outbox").selectAll().execute()).toEqual([]);
      expect((await asks("GET", `intakes/${id}`)).status).toBe(404);
      expect(await asks("GET", "audit")).toMatchObject({ body: { entries: [{ action: "deleted", intake: id }] } });
    });

    test("is listed with its hour, what was decided, and what became of its messages", async () => {
      const { asks, id, desk, ways } = await sent({ webhook: true });
      await deliverAll(desk, ways);
      await asks("POST", `intakes/${id}/handled`);
      const { body } = await asks("GET", "intakes?skip=0");
      const [row] = (body as { intakes: IntakeRow[] }).intakes;
      expect(row).toEqual({
        id,
        received: "2026-11-27T15:00:00.000Z",
        decision: null,
        decided: null,
        answers: "withheld",
        namesUntil: "2026-12-27T15:00:00.000Z",
        answersUntil: "2026-12-11T15:00:00.000Z",
        handled: "2026-11-27T15:00:00.000Z",
        deliveries: [{ to: "webhook-1", state: "done", attempts: 1, last: "204" }],
      });
    });
  });
};

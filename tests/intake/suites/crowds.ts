import { describe, expect, test } from "vitest";
import type { Desk } from "#lib/server/intake/desk/desk.ts";
import { usual, type Limits } from "#lib/server/intake/desk/limits.ts";
import { post, tokenFor } from "../asking.ts";
import { newDesk } from "../desk.ts";
import { newOffice, secret, secretName } from "../office.ts";
import { envelopeFor } from "../screening.ts";
import type { OpenPlace } from "./place.ts";

const statusesOf = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();
const sealedTo = async (desk: Desk, count: number) =>
  Promise.all([...Array(count).keys()].map(async () => envelopeFor(await tokenFor(desk, "acme"), "acme")));

/** What becomes of many who press Send at the same moment, on any store. */
export const crowdsOn = (openPlace: OpenPlace) => {
  const ready = async (limits?: Limits) => {
    process.env[secretName] = secret;
    const acme = await newOffice({ id: "acme", webhook: "http://127.0.0.1:9/" });
    const store = await (await openPlace()).open();
    const at = await newDesk({ store, offices: [acme], limits });
    const rows = async (table: "intake" | "outbox") => (await store.db.selectFrom(table).select("id").execute()).length;
    return { ...at, kept: store, rows };
  };

  describe("Many who press Send at the same moment", () => {
    test("are each kept once, with one message each to their firm", async () => {
      const { desk, clock, rows } = await ready();
      const envelopes = await sealedTo(desk, 40);
      clock.now += 2000;
      const answers = await Promise.all(envelopes.map((one) => post(desk, one)));
      expect(statusesOf(answers)).toEqual(Array(40).fill(201));
      expect([await rows("intake"), await rows("outbox")]).toEqual([40, 40]);
    });

    test("are kept though one of them sends the same bytes twice and another sends other bytes", async () => {
      const { desk, clock, rows } = await ready();
      const token = await tokenFor(desk, "acme");
      const [one, other] = [await envelopeFor(token, "acme"), await envelopeFor(token, "acme")];
      const neighbors = await sealedTo(desk, 3);
      clock.now += 2000;
      const answers = await Promise.all([one, ...neighbors, one, other].map((each) => post(desk, each)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 200, 409]);
      expect([await rows("intake"), await rows("outbox")]).toEqual([4, 4]);
    });

    test("from one network are no more than its limit lets through", async () => {
      const { desk, clock, rows } = await ready({ ...usual, work: [] });
      const envelopes = await sealedTo(desk, 20);
      clock.now += 2000;
      const answers = await Promise.all(envelopes.map((one) => post(desk, one)));
      expect(statusesOf(answers)).toEqual([...Array(usual.network.most).fill(201), ...Array(14).fill(429)]);
      expect(await rows("intake")).toBe(usual.network.most);
    });

    test("and again, not having heard the answer, count once toward that limit", async () => {
      const { desk, clock } = await ready({ ...usual, work: [] });
      const [envelope] = await sealedTo(desk, 1);
      clock.now += 2000;
      for (let turn = 0; turn < 20; turn += 1) await Promise.all([post(desk, envelope), post(desk, envelope)]);
      const others = await sealedTo(desk, usual.network.most - 1);
      clock.now += 2000;
      const answers = await Promise.all(others.map((one) => post(desk, one)));
      expect(statusesOf(answers)).toEqual(Array(others.length).fill(201));
    });

    test("are each told where the store is gone, and none counts toward the limit", async () => {
      const { desk, clock, kept } = await ready({ ...usual, work: [] });
      const envelopes = await sealedTo(desk, 4);
      clock.now += 2000;
      await kept.db.schema.alterTable("outbox").renameTo("away").execute();
      const refused = await Promise.all(envelopes.map((one) => post(desk, one)));
      expect(statusesOf(refused)).toEqual(Array(4).fill(503));
      await kept.db.schema.alterTable("away").renameTo("outbox").execute();
      const answers = await Promise.all(envelopes.map((one) => post(desk, one)));
      expect(statusesOf(answers)).toEqual(Array(4).fill(201));
    });
  });
};

import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openFile, type Store } from "#lib/server/intake/store/store.ts";
import { post, tokenFor } from "./asking.ts";
import { deskOverFile } from "./desk.ts";
import { newOffice } from "./office.ts";
import { envelopeFor } from "./screening.ts";

const acme = await newOffice({ id: "acme", webhook: "http://127.0.0.1:1/" });

/** Several people who are about to press Send at the same time, and how often the store began a transaction. */
const people = async (count: number, more: Partial<Parameters<typeof deskOverFile>[0]> = {}) => {
  const at = await deskOverFile({ offices: [acme], ...more });
  const tokens = await Promise.all(Array.from({ length: count }, () => tokenFor(at.desk, "acme")));
  at.clock.now += 2000;
  const envelopes = await Promise.all(tokens.map((token) => envelopeFor(token, "acme")));
  let groups = 0;
  const { db } = at.store;
  const transaction = db.transaction.bind(db);
  db.transaction = () => {
    groups += 1;
    return transaction();
  };
  const statusesOf = async (given: readonly unknown[] = envelopes) =>
    (await Promise.all(given.map((one) => post(at.desk, one)))).map(({ status }) => status);
  return { ...at, tokens, envelopes, statusesOf, groups: () => groups };
};

const idsIn = async ({ db }: Store) =>
  (await db.selectFrom("intake").select("id").execute()).map(({ id }) => id).sort();
const toldIn = async ({ db }: Store) =>
  (await db.selectFrom("outbox").select("intake_id").execute()).map(({ intake_id }) => intake_id).sort();
const sorted = (tokens: readonly { id: string }[]) => tokens.map(({ id }) => id).sort();

describe("People who press Send at the same time", () => {
  test("hear of it only when somebody else who opens the file finds theirs in it", async () => {
    const { desk, envelopes, path } = await people(5);
    const elsewhere = await openFile(path);
    const found = await Promise.all(
      envelopes.map(async (envelope) => {
        const { status } = await post(desk, envelope);
        return [status, (await idsIn(elsewhere)).includes(envelope.id)];
      }),
    );
    await elsewhere.close();
    expect(found).toEqual(Array(5).fill([201, true]));
  });

  test("are kept although the store refuses one of them, who alone is told so", async () => {
    const { tokens, statusesOf, store, said } = await people(5);
    await sql
      .raw(
        `create trigger refusing before insert on intake when new.id = '${tokens[2]!.id}'
            begin select raise(abort, 'refused'); end`,
      )
      .execute(store.db);
    expect(await statusesOf()).toEqual([201, 201, 503, 201, 201]);
    expect(await idsIn(store)).toEqual(sorted(tokens.filter((_, at) => at !== 2)));
    expect(await toldIn(store)).toEqual(await idsIn(store));
    expect(said).toHaveLength(1);
  });

  test("some of whom were kept before, and each is told what became of their own", async () => {
    const { tokens, envelopes, statusesOf, store, groups } = await people(4);
    await statusesOf(envelopes.slice(0, 2));
    const other = await envelopeFor(tokens[1]!, "acme");
    expect(await statusesOf([envelopes[0], other, envelopes[2], envelopes[3]])).toEqual([200, 409, 201, 201]);
    expect(groups()).toBe(2);
    expect(await toldIn(store)).toEqual(sorted(tokens));
  });

  test("are not told that theirs is here where it was destroyed while it came again", async () => {
    const { tokens, statusesOf, store } = await people(2);
    // As the store sees it: nothing was added, and nothing is there.
    await sql`create trigger gone before insert on intake begin select raise(ignore); end`.execute(store.db);
    expect(await statusesOf()).toEqual([503, 503]);
    await sql`drop trigger gone`.execute(store.db);
    expect(await statusesOf()).toEqual([201, 201]);
    expect(await idsIn(store)).toEqual(sorted(tokens));
  });

  test("are told nothing where the commit fails, are not there, and are taken when they send the same bytes again", async () => {
    const { tokens, statusesOf, store } = await people(4);
    const { db } = store;
    await sql`pragma foreign_keys = on`.execute(db);
    await sql`create table owed (id text references setting (name) deferrable initially deferred)`.execute(db);
    await sql`create trigger owing after insert on intake begin insert into owed values (new.id); end`.execute(db);
    expect(await statusesOf()).toEqual(Array(4).fill(503));
    expect([await idsIn(store), await toldIn(store)]).toEqual([[], []]);
    await sql`drop trigger owing`.execute(db);
    expect(await statusesOf()).toEqual(Array(4).fill(201));
    expect(await idsIn(store)).toEqual(sorted(tokens));
  });

  test("are all told 503 by a full disk, and are all taken once there is room", async () => {
    const { tokens, statusesOf, store } = await people(4);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 2}`).execute(store.db);
    expect(await statusesOf()).toEqual(Array(4).fill(503));
    expect([await idsIn(store), await toldIn(store)]).toEqual([[], []]);
    await sql`pragma max_page_count = 100000`.execute(store.db);
    expect(await statusesOf()).toEqual(Array(4).fill(201));
    expect(await idsIn(store)).toEqual(sorted(tokens));
  });
});

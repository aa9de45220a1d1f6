import { expect, test } from "vitest";
import { sql } from "kysely";
import { post, tokenFor } from "../intake/asking.ts";
import { deskOverFile } from "../intake/desk.ts";
import { newOffice } from "../intake/office.ts";
import { envelopeFor } from "../intake/screening.ts";
import { canMount, fillTheDisk } from "./full-disk.ts";

test("A store that can grow no further answers 503, keeps nothing by halves, and takes the same bytes once there is room", async () => {
  const acme = await newOffice({ id: "acme", webhook: "http://127.0.0.1:1/" });
  const { desk, clock, store, said } = await deskOverFile({ offices: [acme] });
  const token = await tokenFor(desk, "acme");
  clock.now += 2000;
  const envelope = await envelopeFor(token, "acme");
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 2}`).execute(store.db);
  expect(await post(desk, envelope)).toMatchObject({
    status: 503,
    body: { error: "store-unavailable" },
    headers: { "Retry-After": "5" },
  });
  expect(said).toEqual([JSON.stringify({ event: "store-unavailable", code: "SQLITE_FULL" })]);
  await sql`pragma max_page_count = 100000`.execute(store.db);
  expect(await store.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
  expect((await post(desk, envelope)).status).toBe(201);
});

// To mount a disk takes rights that whoever runs the tests may not have; the test above needs none.
test.runIf(canMount)(
  "A disk that fills up while people send loses nothing that was acknowledged",
  async () => {
    const result = await fillTheDisk();
    expect(result).toMatchObject({ lost: 0, crashed: false });
    expect(Object.keys(result.statuses).every((status) => ["200", "201", "503"].includes(status))).toBe(true);
    expect(result.statuses["503"]).toBeGreaterThan(0);
    expect(result.later).toBeGreaterThan(0);
  },
  900_000,
);

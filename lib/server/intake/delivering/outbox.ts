import { sql } from "kysely";
import type { Desk } from "../desk/desk.ts";
import type { OutboxRecord } from "../store/tables.ts";
import { mostAttempts, waitAfter } from "./pace.ts";

/** For how long a message is held by whoever delivers it, in milliseconds. */
const lease = 60_000;

/** What an attempt met: taken, not now, or never again. */
export type Met = { is: "done" | "failed" | "gone"; told: string; wait?: number };

/** The firms for whom a message is due. */
export const firmsWaiting = async ({ store, clock }: Desk): Promise<string[]> => {
  const now = clock();
  const rows = await store.db
    .selectFrom("outbox")
    .select("firm")
    .distinct()
    .where("status", "=", "pending")
    .where("next_at", "<=", now)
    .where("lease_until", "<=", now)
    .execute();
  return rows.map(({ firm }) => firm);
};

/** Takes up to so many due messages of a firm, for as long as the lease lasts. No two servers take one. */
export const claim = async (
  { store, clock }: Desk,
  firm: string,
  most: number,
): Promise<OutboxRecord[]> => {
  const now = clock();
  return store.db
    .updateTable("outbox")
    .set((eb) => ({ lease_until: now + lease, attempts: eb("attempts", "+", 1) }))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("outbox")
        .select("id")
        .where("firm", "=", firm)
        .where("status", "=", "pending")
        .where("next_at", "<=", now)
        .where("lease_until", "<=", now)
        .orderBy("next_at")
        .limit(most)
        .$if(store.isShared, (query) => query.modifyEnd(sql`for update skip locked`)),
    )
    .returningAll()
    .execute();
};

/** Writes down what an attempt met, unless another attempt has begun since. */
export const settle = async (
  { store, clock }: Desk,
  { id, firm, attempts }: OutboxRecord,
  { is, told, wait }: Met,
): Promise<void> => {
  const now = clock();
  const isOver = is === "failed" && attempts >= mostAttempts;
  const status = is === "failed" ? (isOver ? "dead" : "pending") : is;
  const next_at =
    status === "pending" ? Math.round(now + waitAfter(attempts, Math.random(), wait)) : 0;
  const { numUpdatedRows } = await store.db
    .updateTable("outbox")
    .set({ status, next_at, lease_until: 0, last: told })
    .where("id", "=", id)
    .where("attempts", "=", attempts)
    .executeTakeFirst();
  if (is !== "done" || numUpdatedRows === 0n || attempts === 1) return;
  // A receiver that was away is there again: what waits for it need not wait longer.
  await store.db
    .updateTable("outbox")
    .set({ next_at: now })
    .where("firm", "=", firm)
    .where("status", "=", "pending")
    .where("next_at", ">", now)
    .execute();
};

import type { Desk } from "./desk/desk.ts";

/** Counts alone, of all firms together. */
export type Health = { ok: true; pending: number; dead: number };

/** Whether the store answers, and how many messages wait or were given up. Throws where it does not answer. */
export const healthOf = async ({ store }: Desk): Promise<Health> => {
  const rows = await store.db
    .selectFrom("outbox")
    .select(["status", (eb) => eb.fn.countAll().as("count")])
    .where("status", "in", ["pending", "dead"])
    .groupBy("status")
    .execute();
  const countOf = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { ok: true, pending: countOf("pending"), dead: countOf("dead") };
};

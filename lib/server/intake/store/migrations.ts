import { type Kysely, type Migration } from "kysely";

// A migration speaks of the tables as they were on its day, which today's types cannot describe.
type Any = Kysely<unknown>;

const first = async (db: Any): Promise<void> => {
  await db.schema
    .createTable("intake")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("firm", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("sealed1", "text", (column) => column.notNull())
    .addColumn("sealed2", "text")
    .addColumn("received_at", "bigint", (column) => column.notNull())
    .addColumn("decision", "text")
    .addColumn("decided_at", "bigint")
    .addColumn("decided_by", "text")
    .addColumn("expires1_at", "bigint", (column) => column.notNull())
    .addColumn("expires2_at", "bigint")
    .addColumn("handled_at", "bigint")
    .addColumn("handled_by", "text")
    .execute();
  await db.schema
    .createIndex("intake_of_firm")
    .on("intake")
    .columns(["firm", "received_at", "id"])
    .execute();
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("intake_id", "text", (column) => column.notNull())
    .addColumn("firm", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("attempts", "bigint", (column) => column.notNull())
    .addColumn("first_at", "bigint", (column) => column.notNull())
    .addColumn("next_at", "bigint", (column) => column.notNull())
    .addColumn("lease_until", "bigint", (column) => column.notNull())
    .addColumn("last", "text")
    .execute();
  await db.schema
    .createIndex("outbox_due")
    .on("outbox")
    .columns(["status", "firm", "next_at"])
    .execute();
  await db.schema.createIndex("outbox_of_intake").on("outbox").column("intake_id").execute();
  await db.schema
    .createTable("audit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("firm", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("detail", "text")
    .addColumn("intake_id", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("audit_of_firm").on("audit").columns(["firm", "at"]).execute();
  await db.schema
    .createTable("proof")
    .addColumn("jti", "text", (column) => column.primaryKey())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("setting")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
};

/** Every change of the tables, in order; none is ever taken back or rewritten. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-27-first": { up: first },
};

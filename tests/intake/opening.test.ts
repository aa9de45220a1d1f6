import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFile } from "#lib/server/intake/store/store.ts";
import type { Tables } from "#lib/server/intake/store/tables.ts";
import { newFolder } from "./desk.ts";

describe("A store", () => {
  test("of a later version is not opened, and the operator is told what to do", async () => {
    const path = join(newFolder(), "intake.db");
    const store = await openFile(path);
    const later = { name: "2999-01-01-later", timestamp: "2999-01-01T00:00:00Z" };
    // The table of the migrations themselves is none of the store's typed tables.
    await store.db
      .insertInto("kysely_migration" as keyof Tables)
      .values(later as never)
      .execute();
    await store.close();
    await expect(openFile(path)).rejects.toThrow(
      /later version of this server: start that version, or restore a backup/,
    );
  });

  test("opens again with what was in it", async () => {
    const path = join(newFolder(), "intake.db");
    const store = await openFile(path);
    await store.db.insertInto("setting").values({ name: "a", value: "b" }).execute();
    await store.close();
    const again = await openFile(path);
    expect(await again.db.selectFrom("setting").selectAll().execute()).toEqual([{ name: "a", value: "b" }]);
    await again.close();
  });

  test("can be read by nobody else on the machine", async () => {
    const folder = join(newFolder(), "data");
    const store = await openFile(join(folder, "intake.db"));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, "intake.db")).mode & 0o077).toBe(0);
    await store.close();
  });

  test("that is no database is not touched", async () => {
    const path = join(newFolder(), "intake.db");
    writeFileSync(path, "a letter to somebody, kept under the wrong name ".repeat(100));
    chmodSync(path, 0o600);
    await expect(openFile(path)).rejects.toThrow();
  });

  test("that would keep nothing through a power cut is refused", () =>
    expect(openFile(":memory:")).rejects.toThrow("is not durable: its file system allows no write-ahead log."));

  test("has these columns and no others: the host can give nobody what it does not have", async () => {
    const store = await openFile(join(newFolder(), "intake.db"));
    const tables = await store.db.introspection.getTables();
    await store.close();
    expect(
      Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map((column) => column.name).join(" ")])),
    ).toEqual({
      audit: "id firm at actor action detail intake_id",
      intake:
        "id firm hash sealed1 sealed2 received_at decision decided_at decided_by expires1_at expires2_at handled_at handled_by",
      outbox: "id intake_id firm kind status attempts first_at next_at lease_until last",
      proof: "jti expires_at",
      setting: "name value",
    });
  });
});

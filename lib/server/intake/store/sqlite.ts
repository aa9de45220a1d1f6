import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";
import { immediateDialect } from "./immediate.ts";

/** How the file is kept: every commit is on the disk before it is told, and what is deleted is overwritten. */
const pragmas = ["journal_mode=wal", "synchronous=full", "secure_delete=on", "busy_timeout=5000"];

const valueOf = (database: Libsql.Database, name: string): unknown =>
  Object.values((database.pragma(name) as object[])[0] ?? {})[0];

/** What is wrong with how a file is kept; null where an acknowledged intake outlives a power cut. */
const faultIn = (database: Libsql.Database): string | null => {
  if (valueOf(database, "journal_mode") !== "wal")
    return "its file system allows no write-ahead log";
  if (valueOf(database, "synchronous") !== 2) return "it would not wait for the disk";
  return null;
};

/** Opens the file of a store, made where there is none. Throws where it is no store or would not be durable. */
export const openSqlite = (path: string) => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Libsql(path);
  for (const pragma of pragmas) database.pragma(pragma);
  const fault = faultIn(database);
  if (fault) {
    database.close();
    throw new Error(`The store ${path} is not durable: ${fault}.`);
  }
  chmodSync(path, 0o600);
  return {
    // The two interfaces are the same in what Kysely calls; only their declarations differ.
    dialect: immediateDialect(database),
    /** Writes the log back into the file and empties it, so that nothing deleted is left in it. */
    reclaim: async () => void database.pragma("wal_checkpoint(truncate)"),
    /** A whole copy in a file of its own, made while the store is in use. */
    copyTo: async (file: string) => void database.prepare("vacuum into ?").run([file]),
    isSound: async () => valueOf(database, "integrity_check") === "ok",
  };
};

import { Kysely, Migrator, type Dialect } from "kysely";
import { migrations } from "./migrations.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/** Where intakes are kept: one file, or a PostgreSQL database that several servers share. */
export type Store = {
  db: Database;
  isShared: boolean;
  /** Takes what was deleted out of the file itself. */
  reclaim: () => Promise<void>;
  close: () => Promise<void>;
};

/** Brings the tables up to today. Throws where a later version of this server has written them. */
const migrate = async (db: Database): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const text = error instanceof Error ? error.message : String(error);
  throw new Error(
    /previously executed migration/.test(text)
      ? `The store was written by a later version of this server: start that version, or restore a backup made before it.`
      : `The store's tables could not be brought up to date: ${text}`,
  );
};

const made = async (
  dialect: Dialect,
  isShared: boolean,
  reclaim: () => Promise<void>,
): Promise<Store> => {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, isShared, reclaim, close: () => db.destroy() };
};

/** Opens the store in a file. */
export const openFile = async (path: string): Promise<Store> => {
  const { dialect, reclaim } = openSqlite(path);
  return made(dialect, false, reclaim);
};

/** Opens the store in a PostgreSQL database. */
export const openDatabase = async (url: string): Promise<Store> => {
  const { dialect, reclaim } = await openPostgres(url);
  return made(dialect, true, reclaim);
};

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
  /** Writes a whole copy into a file that does not exist yet, while others use the store. */
  copyTo: (file: string) => Promise<void>;
  /** Whether every page of it can be read and fits the others. */
  isSound: () => Promise<boolean>;
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
  const text = error instanceof Error ? error.message : "unknown";
  throw new Error(
    /previously executed migration/.test(text)
      ? `The store was written by a later version of this server: start that version, or restore a backup made before it.`
      : `The store's tables could not be brought up to date: ${text}`,
  );
};

type Opened = Pick<Store, "isShared" | "reclaim" | "copyTo" | "isSound"> & { dialect: Dialect };

const made = async ({ dialect, ...rest }: Opened): Promise<Store> => {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, ...rest, close: () => db.destroy() };
};

/** Opens the store in a file. */
export const openFile = async (path: string): Promise<Store> => {
  return made({ ...openSqlite(path), isShared: false });
};

/** Opens the store in a PostgreSQL database. */
export const openDatabase = async (url: string): Promise<Store> => {
  return made({ ...(await openPostgres(url)), isShared: true });
};

import { PostgresDialect } from "kysely";
import pg from "pg";
import { dumpTo } from "./dump.ts";

/** Whole numbers of 64 bits come as numbers: none of ours is too large for one. */
const asNumber = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (...[id, format]: Parameters<typeof pg.types.getTypeParser>): unknown =>
    (id as number) === asNumber ? Number : pg.types.getTypeParser(id, format),
};

/** What keeps an acknowledged intake through a power cut, unless it is off. */
const guards = ["fsync", "full_page_writes", "synchronous_commit"];

const setting = async (pool: pg.Pool, name: string): Promise<string> => {
  const { rows } = await pool.query<Record<string, string>>(`show ${name}`);
  return rows[0]?.[name] ?? "";
};

/** Opens a pool. Throws where the database would acknowledge what is not on its disk. */
export const openPostgres = async (url: string, most = 10) => {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    types,
  });
  // Without a listener of its own, a connection that breaks while it is used ends the process.
  pool.on("error", () => {}).on("connect", (client) => void client.on("error", () => {}));
  for (const name of guards) {
    if ((await setting(pool, name)) !== "off") continue;
    await pool.end();
    throw new Error(`The store is not durable: ${name} is off in PostgreSQL.`);
  }
  return {
    dialect: new PostgresDialect({ pool }),
    /** Writes the tables anew without what was deleted. Its log and backups keep bytes until they are recycled. */
    reclaim: async () => {
      const client = await pool.connect();
      try {
        await client.query("set lock_timeout = '2s'");
        await client.query("vacuum full intake");
        await client.query("vacuum full outbox");
      } finally {
        client.release(true);
      }
    },
    copyTo: (file: string) => dumpTo(url, file),
    isSound: async () => (await pool.query("select count(*) from intake")).rows.length === 1,
  };
};

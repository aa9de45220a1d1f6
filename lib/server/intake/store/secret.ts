import { randomBytes } from "node:crypto";
import type { Database } from "./store.ts";

/** The key of this store's tokens and nonces: made once, and the same for every server that shares the store. */
export const secretOf = async (db: Database): Promise<Buffer> => {
  const name = "token-key";
  await db
    .insertInto("setting")
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return Buffer.from(value, "base64url");
};

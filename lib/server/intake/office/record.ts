import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { AuditAction } from "../../../intake/inbox/shapes.ts";
import { hourOf, type Desk } from "../desk/desk.ts";
import type { Tables } from "../store/tables.ts";
import { oldest } from "./nonce.ts";
import type { Proven } from "./proven.ts";

type Done = { firm: string; intake: string; action: AuditAction; detail?: string };

/** Writes down who did what, in the transaction that does it. */
export const record = (
  db: Transaction<Tables>,
  { clock }: Desk,
  { kid }: Proven,
  { firm, intake, action, detail }: Done,
) =>
  db
    .insertInto("audit")
    .values({
      id: randomUUID(),
      firm,
      at: hourOf(clock()),
      actor: kid,
      action,
      detail: detail ?? null,
      intake_id: intake,
    })
    .execute();

/** Uses up a proof; false where it was used before. */
export const useUp = async (
  db: Transaction<Tables>,
  { clock }: Desk,
  { jti }: Proven,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows: added = 0n } = await db
    .insertInto("proof")
    .values({ jti, expires_at: clock() + 2 * oldest })
    .onConflict((conflict) => conflict.column("jti").doNothing())
    .executeTakeFirst();
  return added > 0n;
};

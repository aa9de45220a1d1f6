import type { Transaction } from "kysely";
import { refusing, type Answered } from "../desk/answered.ts";
import type { Desk, Office } from "../desk/desk.ts";
import type { IntakeRecord, Tables } from "../store/tables.ts";
import type { Proven } from "./proven.ts";
import { useUp } from "./record.ts";

/** What a request is about, once somebody has proved that they may ask. */
export type Errand = { desk: Desk; office: Office; proof: Proven; id: string };

/** One of a firm's intakes, held against other changes until the transaction ends. */
const held = ({ desk, office, id }: Errand, db: Transaction<Tables>) =>
  db
    .selectFrom("intake")
    .selectAll()
    .where("id", "=", id)
    .where("firm", "=", office.id)
    .$if(desk.store.isShared, (query) => query.forUpdate())
    .executeTakeFirst();

/** Does something with one intake in one transaction, with a proof that serves once. */
export const change = (
  errand: Errand,
  act: (db: Transaction<Tables>, intake: IntakeRecord) => Promise<Answered | null>,
): Promise<Answered | null> =>
  errand.desk.store.db.transaction().execute(async (db) => {
    if (!(await useUp(db, errand.desk, errand.proof))) return refusing(401, "proof-needed");
    const intake = await held(errand, db);
    return intake ? act(db, intake) : refusing(404, "not-found");
  });

/** Takes what was destroyed out of the file itself, as far as the store can while others use it. */
export const reclaim = async ({ store, say }: Desk): Promise<void> => {
  try {
    await store.reclaim();
  } catch {
    say("reclaim-failed");
  }
};

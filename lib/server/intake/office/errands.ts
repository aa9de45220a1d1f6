import { DecisionBody } from "../../../intake/inbox/shapes.ts";
import { refusing, type Answered } from "../desk/answered.ts";
import { hourOf } from "../desk/desk.ts";
import { change, reclaim, type Errand } from "./change.ts";
import { decide } from "./decide.ts";
import { record } from "./record.ts";
import { rowFor } from "./rows.ts";

/** The intake as it stands after a change. */
const rowAfter = async ({ desk, office, id }: Errand): Promise<Answered> => {
  const row = await rowFor(desk.store.db, office.id, id);
  return row ? { status: 200, body: row } : refusing(404, "not-found");
};

/** Names and contact, sealed; written down before they are given. */
export const openNames = async (errand: Errand): Promise<Answered> => {
  const { desk, office, proof, id } = errand;
  let sealed = "";
  const refused = await change(errand, async (db, intake) => {
    sealed = intake.sealed1;
    await record(db, desk, proof, { firm: office.id, intake: id, action: "opened" });
    return null;
  });
  return refused ?? { status: 200, body: { id, sealed: JSON.parse(sealed) as object[] } };
};

/** The answers, sealed: only after "no conflict", and only until they are destroyed. */
export const openAnswers = async (errand: Errand): Promise<Answered> => {
  const { desk, office, proof, id } = errand;
  let sealed = "";
  const refused = await change(errand, async (db, intake) => {
    if (intake.sealed2 === null) return refusing(410, "answers-destroyed");
    if (intake.decision === null) return refusing(409, "answers-withheld");
    sealed = intake.sealed2;
    await record(db, desk, proof, { firm: office.id, intake: id, action: "answers-opened" });
    return null;
  });
  return refused ?? { status: 200, body: { id, sealed: JSON.parse(sealed) as object[] } };
};

/** Records what the firm decided. */
export const recordDecision = async (errand: Errand, body: unknown): Promise<Answered> => {
  const read = DecisionBody.safeParse(body);
  if (!read.success) return refusing(422, "bad-body");
  const { desk, office, proof, id } = errand;
  const { decision } = read.data;
  const refused = await change(errand, async (db, intake) => {
    const { refused: why, isNew } = await decide(db, errand, intake, decision);
    if (why) return refusing(409, why);
    if (isNew)
      await record(db, desk, proof, {
        firm: office.id,
        intake: id,
        action: "decided",
        detail: decision,
      });
    return null;
  });
  if (refused) return refused;
  if (decision === "conflict" || decision === "declined") await reclaim(desk);
  else desk.onWaiting();
  return rowAfter(errand);
};

export const markHandled = async (errand: Errand): Promise<Answered> => {
  const { desk, office, proof, id } = errand;
  const refused = await change(errand, async (db, intake) => {
    if (intake.handled_at !== null) return null;
    await db
      .updateTable("intake")
      .set({ handled_at: hourOf(desk.clock()), handled_by: proof.kid })
      .where("id", "=", id)
      .execute();
    await record(db, desk, proof, { firm: office.id, intake: id, action: "handled" });
    return null;
  });
  return refused ?? rowAfter(errand);
};

/** Sends every message about an intake again. One about answers exists only where they are released. */
export const replay = async (errand: Errand): Promise<Answered> => {
  const { desk, office, proof, id } = errand;
  const refused = await change(errand, async (db) => {
    await db
      .updateTable("outbox")
      .set({ status: "pending", attempts: 0, next_at: 0, lease_until: 0, last: null })
      .where("intake_id", "=", id)
      .execute();
    await record(db, desk, proof, { firm: office.id, intake: id, action: "replayed" });
    return null;
  });
  if (refused) return refused;
  desk.onWaiting();
  return rowAfter(errand);
};

/** Deletes an intake and every message about it. What was done with it stays written down. */
export const remove = async (errand: Errand): Promise<Answered> => {
  const { desk, office, proof, id } = errand;
  const refused = await change(errand, async (db) => {
    await db.deleteFrom("outbox").where("intake_id", "=", id).execute();
    await db.deleteFrom("intake").where("id", "=", id).execute();
    await record(db, desk, proof, { firm: office.id, intake: id, action: "deleted" });
    return null;
  });
  if (refused) return refused;
  await reclaim(desk);
  return { status: 200, body: { id } };
};

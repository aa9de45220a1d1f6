import {
  decisions,
  deliveryStates,
  type AuditList,
  type AuditAction,
  type Delivery,
  type IntakeList,
  type IntakeRow,
  pageSize,
} from "../../../intake/inbox/shapes.ts";
import type { Office } from "../desk/desk.ts";
import type { Database } from "../store/store.ts";
import type { IntakeRecord, OutboxRecord } from "../store/tables.ts";

const moment = (time: number): string => new Date(time).toISOString();
const momentOrNull = (time: number | null): string | null => (time === null ? null : moment(time));

const deliveryOf = ({ kind, status, attempts, last }: OutboxRecord): Delivery => ({
  to: kind as Delivery["to"],
  state: deliveryStates.find((one) => one === status) ?? "pending",
  attempts,
  last,
});

type Seen = Pick<
  IntakeRecord,
  "id" | "received_at" | "decision" | "decided_at" | "expires1_at" | "expires2_at" | "handled_at"
> & { has_answers: number };

const answersOf = ({ has_answers, decision }: Seen): IntakeRow["answers"] =>
  has_answers === 0 ? "destroyed" : decision === null ? "withheld" : "released";

const rowOf = (one: Seen, messages: readonly OutboxRecord[]): IntakeRow => ({
  id: one.id,
  received: moment(one.received_at),
  decision: decisions.find((decision) => decision === one.decision) ?? null,
  decided: momentOrNull(one.decided_at),
  answers: answersOf(one),
  namesUntil: moment(one.expires1_at),
  answersUntil: one.has_answers === 0 ? null : momentOrNull(one.expires2_at),
  handled: momentOrNull(one.handled_at),
  deliveries: messages.filter(({ intake_id }) => intake_id === one.id).map(deliveryOf),
});

const seen = (db: Database, firm: string) =>
  db
    .selectFrom("intake")
    .select([
      "id",
      "received_at",
      "decision",
      "decided_at",
      "expires1_at",
      "expires2_at",
      "handled_at",
    ])
    .select((eb) =>
      eb.case().when("sealed2", "is", null).then(eb.lit(0)).else(eb.lit(1)).end().as("has_answers"),
    )
    .where("firm", "=", firm);

const messagesOf = async (db: Database, ids: readonly string[]): Promise<OutboxRecord[]> =>
  ids.length === 0
    ? []
    : db.selectFrom("outbox").selectAll().where("intake_id", "in", ids).orderBy("id").execute();

/** A page of a firm's intakes, newest first. */
export const listOf = async (db: Database, firm: string, skip: number): Promise<IntakeList> => {
  const found = await seen(db, firm)
    .orderBy("received_at", "desc")
    .orderBy("id")
    .limit(pageSize)
    .offset(skip)
    .execute();
  const { total } = await db
    .selectFrom("intake")
    .select((eb) => eb.fn.countAll().as("total"))
    .where("firm", "=", firm)
    .executeTakeFirstOrThrow();
  const messages = await messagesOf(
    db,
    found.map(({ id }) => id),
  );
  return { total: Number(total), intakes: found.map((one) => rowOf(one, messages)) };
};

/** One intake of a firm; null where there is none. */
export const rowFor = async (db: Database, firm: string, id: string): Promise<IntakeRow | null> => {
  const found = await seen(db, firm).where("id", "=", id).executeTakeFirst();
  return found ? rowOf(found, await messagesOf(db, [id])) : null;
};

/** The last thousand things that were done with a firm's intakes, and whose the keys are that the firm's file still names. */
export const auditOf = async (
  db: Database,
  { id, intake }: Pick<Office, "id" | "intake">,
): Promise<AuditList> => {
  const named = new Map(
    intake.keys.flatMap((key) => (key.use === "sig" ? [[key.kid, key.name] as const] : [])),
  );
  const found = await db
    .selectFrom("audit")
    .selectAll()
    .where("firm", "=", id)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(1000)
    .execute();
  return {
    entries: found.map(({ at, actor, action, detail, intake_id }) => ({
      at: moment(at),
      kid: actor,
      name: named.get(actor) ?? null,
      action: action as AuditAction,
      detail,
      intake: intake_id,
    })),
  };
};

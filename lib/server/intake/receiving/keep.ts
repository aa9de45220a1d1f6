import { createHash } from "node:crypto";
import type { Envelope } from "../../../intake/sealed/envelope.ts";
import { day, hourOf, type Desk, type Office } from "../desk/desk.ts";
import { together } from "./together.ts";

type Kept = "new" | "same" | "other";
/** What comes in for a firm: its id, both stages as they are stored, and their hash. */
export type Coming = { id: string; office: Office; sealed1: string; sealed2: string; hash: string };

/** An envelope made ready to be kept. */
export const comingIn = ({ id, stages }: Envelope, office: Office): Coming => {
  const [sealed1, sealed2] = [JSON.stringify(stages[1]), JSON.stringify(stages[2])];
  const hash = createHash("sha256").update(`${sealed1}\n${sealed2}`).digest("base64url");
  return { id, office, sealed1, sealed2, hash };
};

/** What is known of an intake by its id: nothing, the same bytes, or others. */
export const known = async ({ store }: Desk, { id, hash }: Coming): Promise<Kept | null> => {
  const found = await store.db
    .selectFrom("intake")
    .select("hash")
    .where("id", "=", id)
    .executeTakeFirst();
  return found ? (found.hash === hash ? "same" : "other") : null;
};

/** What a firm is told at once: names and contact at its webhook, and by e-mail that something came. */
const messagesOf = ({ id, office: { id: firm, intake } }: Coming, now: number) => {
  const message = (kind: string) => ({
    intake_id: id,
    firm,
    kind,
    status: "pending",
    attempts: 0,
    first_at: hourOf(now),
    next_at: 0,
    lease_until: 0,
    last: null,
  });
  return [
    ...(intake.webhook ? [{ id: `msg_${id}_1`, ...message("webhook-1") }] : []),
    ...(intake.notify ? [{ id: `mail_${id}`, ...message("mail") }] : []),
  ];
};

/** As many as one statement takes without coming near what either store allows. */
const most = 64;

const rowOf = ({ id, office, hash, sealed1, sealed2 }: Coming, now: number) => {
  const { registerDays, unclearedDays } = office.intake;
  const received = hourOf(now);
  return {
    id,
    firm: office.id,
    hash,
    sealed1,
    sealed2,
    received_at: received,
    expires1_at: received + registerDays * day,
    expires2_at: received + unclearedDays * day,
  };
};

/** Writes those whose ids are new, with what their firms are told; the ids of these come back. */
const addNew = (desk: Desk, coming: readonly Coming[]): Promise<Set<string>> => {
  const now = desk.clock();
  return desk.store.db.transaction().execute(async (db) => {
    const added = await db
      .insertInto("intake")
      .values(coming.map((one) => rowOf(one, now)))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .execute();
    const ids = new Set(added.map(({ id }) => id));
    const firsts = new Map([...coming].reverse().map((one) => [one.id, one]));
    const messages = [...ids].flatMap((id) => messagesOf(firsts.get(id)!, now));
    if (messages.length > 0) await db.insertInto("outbox").values(messages).execute();
    return ids;
  });
};

/** Keeps all of a group in one transaction. Of two under one id the first counts. */
const keepAll = async (desk: Desk, coming: readonly Coming[]): Promise<Kept[]> => {
  const added = await addNew(desk, coming);
  const kept: Kept[] = [];
  for (const one of coming) kept.push(added.delete(one.id) ? "new" : await keptBefore(desk, one));
  return kept;
};

const keptBefore = async (desk: Desk, coming: Coming): Promise<Kept> => {
  const found = await known(desk, coming);
  // Nobody may be told that it is here: the sender keeps the bytes and sends them again.
  if (!found) throw new Error("an intake was destroyed while it came again");
  return found;
};

const keepers = new WeakMap<Desk, (coming: Coming) => Promise<Kept>>();

const keeperOf = (desk: Desk) => {
  const found = keepers.get(desk);
  if (found) return found;
  // A file has one writer. A database lets several write, and one that hangs there must not hold up the others.
  const made = desk.store.isShared
    ? async (coming: Coming) => (await keepAll(desk, [coming]))[0]!
    : together<Coming, Kept>(most, (coming) => keepAll(desk, coming));
  keepers.set(desk, made);
  return made;
};

/**
 * Keeps an intake and what its firm is told of it, both or none; in a file in one commit with those that come at the
 * same moment. It answers when the disk has it. The id decides: the same bytes under it again are the same intake, other
 * bytes are refused.
 */
export const keep = (desk: Desk, coming: Coming): Promise<Kept> => keeperOf(desk)(coming);

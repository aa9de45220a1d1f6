import { randomUUID } from "node:crypto";
import { sealingKeys } from "../../../firms/receiving.ts";
import { Envelope } from "../../../intake/sealed/envelope.ts";
import { largestBody } from "../../../intake/sealed/form.ts";
import type { Token } from "../../../intake/sealed/token.ts";
import { refusing, type Answered, type Asked } from "../desk/answered.ts";
import { readBody } from "../desk/body.ts";
import type { Desk } from "../desk/desk.ts";
import { areInPlace, isSealedTo } from "./heads.ts";
import { comingIn, keep, known, type Coming } from "./keep.ts";
import { makeToken, readToken } from "./token.ts";
import { isWorkDone } from "./work.ts";

/** What is answered to an intake that is new, here already, or not the one that is here. */
const told = {
  new: (id: string): Answered => ({ status: 201, body: { id } }),
  same: (id: string): Answered => ({ status: 200, body: { id } }),
  other: (): Answered => refusing(409, "id-taken"),
};

/** `GET /api/intake/token/[firm]`: the id of a new intake, leave to post it, and the keys to seal it to. */
export const giveToken = (desk: Desk, firm: string): Answered => {
  const office = desk.offices.get(firm);
  if (!office) return refusing(404, "not-found");
  const id = randomUUID();
  const bits = desk.limits.bitsFor(firm);
  const body: Token = {
    id,
    token: makeToken(desk.secret, { firm, id }, desk.clock(), bits),
    bits,
    keys: sealingKeys(office.intake),
  };
  return { status: 200, body };
};

/** Whether a request comes from a page of ours, as far as its browser says. */
const isOwn = (asked: Asked): boolean => {
  const site = asked.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = asked.header("origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === asked.header("host");
};

type Sent = { desk: Desk; asked: Asked; envelope: Envelope; coming: Coming };

/** Why an intake that somebody has leave to post is not taken in; null where it is. */
const refusalOf = ({ desk, asked, envelope, coming }: Sent, bits: number): Answered | null => {
  const { id, office } = coming;
  if (!isWorkDone(id, envelope.work, bits)) return refusing(403, "work-needed");
  const kids = sealingKeys(office.intake).map(({ kid }) => kid);
  if (!isSealedTo(envelope, kids)) return refusing(409, "keys-changed");
  const seconds = desk.limits.waitFor(asked.network, office.id);
  return seconds > 0 ? refusing(429, "too-many", { "Retry-After": String(seconds) }) : null;
};

/** Keeps an intake that may come in, and says what became of it. It is counted before it is stored, because many can come at once. */
const takeIn = async ({ desk, asked, coming }: Sent): Promise<Answered> => {
  const { id, office } = coming;
  const uncount = desk.limits.count(asked.network, office.id);
  const kept = await keep(desk, coming).catch((reason: unknown) => {
    uncount();
    throw reason;
  });
  if (kept === "new") desk.onWaiting();
  else uncount();
  return told[kept](id);
};

/** What a body says, as far as it can be read and is in its place. */
const envelopeIn = async (asked: Asked): Promise<Envelope | Answered> => {
  const body = await readBody(asked, largestBody);
  if (!body.ok) return body.answer;
  const read = Envelope.safeParse(body.json);
  return read.success && areInPlace(read.data) ? read.data : refusing(422, "bad-body");
};

/**
 * `POST /api/intake`: 201 only once the disk has it, 200 for the same bytes again, however old the token is: who did
 * not hear the first answer must not send a second intake.
 */
export const receive = async (desk: Desk, asked: Asked): Promise<Answered> => {
  if (!isOwn(asked)) return refusing(403, "cross-site");
  const envelope = await envelopeIn(asked);
  if ("status" in envelope) return envelope;
  const office = desk.offices.get(envelope.firm);
  if (!office) return refusing(404, "not-found");
  const { id, token } = envelope;
  const sent = { desk, asked, envelope, coming: comingIn(envelope, office) };
  const leave = readToken(desk.secret, { firm: office.id, id }, token, desk.clock());
  const refusal = leave.ok ? refusalOf(sent, leave.bits) : refusing(403, leave.why);
  if (!refusal) return takeIn(sent);
  // It may be here already: most who send twice did not hear the first answer.
  const before = await known(desk, sent.coming);
  if (before === "same") return told.same(id);
  return before === "other" && leave.ok ? told.other() : refusal;
};

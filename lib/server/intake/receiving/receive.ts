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

type Told = { desk: Desk; asked: Asked; envelope: Envelope; coming: Coming };

/** Keeps an envelope that somebody may post, as long as its firm still has these keys and not too many come. */
const takeIn = async ({ desk, asked, envelope, coming }: Told): Promise<Answered> => {
  const { id, office } = coming;
  if (
    !isSealedTo(
      envelope,
      sealingKeys(office.intake).map(({ kid }) => kid),
    )
  )
    return refusing(409, "keys-changed");
  const seconds = desk.limits.waitFor(asked.network, office.id);
  if (seconds > 0) return refusing(429, "too-many", { "Retry-After": String(seconds) });
  const kept = await keep(desk, coming);
  if (kept === "new") {
    desk.limits.count(asked.network, office.id);
    desk.onWaiting();
  }
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
  const { id, firm, token, work } = envelope;
  const office = desk.offices.get(firm);
  if (!office) return refusing(404, "not-found");
  const coming = comingIn(envelope, office);
  const before = await known(desk, coming);
  if (before === "same") return told.same(id);
  const leave = readToken(desk.secret, { firm, id }, token, desk.clock());
  if (!leave.ok) return refusing(403, leave.why);
  if (before === "other") return told.other();
  if (!isWorkDone(id, work, leave.bits)) return refusing(403, "work-needed");
  return takeIn({ desk, asked, envelope, coming });
};

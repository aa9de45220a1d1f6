import { createHash, randomUUID } from "node:crypto";
import { sealingKeys } from "../../../firms/receiving.ts";
import { Envelope } from "../../../intake/sealed/envelope.ts";
import { largestBody } from "../../../intake/sealed/form.ts";
import type { Token } from "../../../intake/sealed/token.ts";
import { refusing, type Answered, type Asked } from "../answered.ts";
import { readBody } from "../body.ts";
import type { Desk } from "../desk.ts";
import { areInPlace, isSealedTo } from "./heads.ts";
import { keep, known } from "./keep.ts";
import { makeToken, readToken } from "./token.ts";
import { isWorkDone } from "./work.ts";

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

const hashOf = ({ stages }: Envelope): string =>
  createHash("sha256")
    .update(JSON.stringify([stages[1], stages[2]]))
    .digest("base64url");

/** `POST /api/intake`: 201 only once the disk has it, 200 for the same bytes again. */
export const receive = async (desk: Desk, asked: Asked): Promise<Answered> => {
  if (!isOwn(asked)) return refusing(403, "cross-site");
  const body = await readBody(asked, largestBody);
  if (!body.ok) return body.answer;
  const read = Envelope.safeParse(body.json);
  if (!read.success || !areInPlace(read.data)) return refusing(422, "bad-body");
  const envelope = read.data;
  const { id, firm, token, work } = envelope;
  const office = desk.offices.get(firm);
  if (!office) return refusing(404, "not-found");
  const leave = readToken(desk.secret, { firm, id }, token, desk.clock());
  if (!leave.ok) return refusing(403, leave.why);
  if (!isWorkDone(id, work, leave.bits)) return refusing(403, "work-needed");

  const coming = { envelope, hash: hashOf(envelope), office };
  const before = await known(desk, coming);
  if (before === "same") return { status: 200, body: { id } };
  if (before === "other") return refusing(409, "id-taken");
  if (
    !isSealedTo(
      envelope,
      sealingKeys(office.intake).map(({ kid }) => kid),
    )
  )
    return refusing(409, "keys-changed");
  const seconds = desk.limits.waitFor(asked.network, firm);
  if (seconds > 0) return refusing(429, "too-many", { "Retry-After": String(seconds) });
  const kept = await keep(desk, coming);
  if (kept === "other") return refusing(409, "id-taken");
  if (kept === "same") return { status: 200, body: { id } };
  desk.limits.count(asked.network, firm);
  desk.onWaiting();
  return { status: 201, body: { id } };
};

import { nonceHeader } from "../../../intake/inbox/proof.ts";
import { IntakeId } from "../../../intake/sealed/header.ts";
import { refusing, type Answered, type Asked } from "../desk/answered.ts";
import type { Desk, Office } from "../desk/desk.ts";
import { bytesOf } from "../desk/body.ts";
import type { Errand } from "./change.ts";
import { markHandled, openAnswers, openNames, recordDecision, remove, replay } from "./errands.ts";
import { makeNonce } from "./nonce.ts";
import { proven, type Proven } from "./proven.ts";
import { auditOf, listOf } from "./rows.ts";

/** No body that a firm sends is longer, in bytes. */
const longest = 1000;

type About = { desk: Desk; office: Office; proof: Proven; json: unknown };

const jsonIn = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
};

const onOne: Record<string, (errand: Errand, json: unknown) => Promise<Answered>> = {
  "GET ": openNames,
  "GET answers": openAnswers,
  "POST decision": recordDecision,
  "POST handled": markHandled,
  "POST replay": replay,
  "DELETE ": remove,
};

const skipOf = (query: URLSearchParams): number => {
  const skip = query.get("skip") ?? "0";
  return /^\d{1,7}$/.test(skip) ? Number(skip) : 0;
};

const answer = async (
  { desk, office, proof, json }: About,
  { method, query }: Asked,
  [list, id, action = "", ...more]: readonly string[],
): Promise<Answered> => {
  const { db } = desk.store;
  if (list === "audit" && id === undefined && method === "GET")
    return { status: 200, body: await auditOf(db, office) };
  if (list !== "intakes" || more.length > 0) return refusing(404, "not-found");
  if (id === undefined && method === "GET")
    return { status: 200, body: await listOf(db, office.id, skipOf(query)) };
  const act = onOne[`${method} ${action}`];
  if (!act || !IntakeId.safeParse(id).success) return refusing(404, "not-found");
  return act({ desk, office, proof, id: id! }, json);
};

/** `/api/firm/[firm]/…`: everything here is asked by somebody who proves it, and an unknown firm looks like no proof. */
export const askedOfOffice = async (
  desk: Desk,
  asked: Asked,
  firm: string,
  place: readonly string[],
): Promise<Answered> => {
  const body = await bytesOf(asked.body, longest);
  if (body === null) return refusing(413, "too-large");
  const nonce = { [nonceHeader]: makeNonce(desk.secret, desk.clock()) };
  const proof = await proven(desk, firm, asked, body);
  const office = desk.offices.get(firm);
  if (!proof || !office) return refusing(401, "proof-needed", nonce);
  const answered = await answer({ desk, office, proof, json: jsonIn(body) }, asked, place);
  return { ...answered, headers: { ...answered.headers, ...nonce } };
};

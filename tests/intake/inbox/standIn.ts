import { createHash, randomUUID } from "node:crypto";
import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { nonceHeader, proofHeader, ProofClaims, ProofHeader } from "#lib/intake/inbox/proof.ts";
import { DecisionBody, type AuditList, type Decision, type IntakeRow } from "#lib/intake/inbox/shapes.ts";
import type { SealedStage } from "#lib/intake/sealed/envelope.ts";
import type { SigningKey } from "#lib/intake/sealed/keys.ts";

type Kept = { row: IntakeRow; stages: Record<1 | 2, SealedStage[]> };
type Request = { method: string; path: string; proof: string | null; body: string };
type Answer = { status: number; body: unknown };

const refused = (status: number, error: string): Answer => ({ status, body: { error } });
const now = () => `${new Date().toISOString().slice(0, 13)}:00:00Z`;

/** A server of intakes in memory, as strict on proofs as the real one, for tests that need none but its answers. */
export const standIn = (firm: string, keys: readonly SigningKey[], intakes: readonly Kept[]) => {
  const kept = new Map(intakes.map((one) => [one.row.id, structuredClone(one)]));
  const audit: AuditList["entries"] = [];
  const used = new Set<string>();
  const asked: Request[] = [];
  let nonce: string = randomUUID();

  const provedBy = async ({ method, path, proof, body }: Request): Promise<string | null> => {
    try {
      const { kid } = ProofHeader.parse(decodeProtectedHeader(proof!));
      const key = keys.find((one) => one.kid === kid)!;
      const { kty, crv, x, y } = key;
      const { payload } = await compactVerify(proof!, await importJWK({ kty, crv, x, y }, "ES256"), {
        algorithms: ["ES256"],
      });
      const claims = ProofClaims.parse(JSON.parse(new TextDecoder().decode(payload)));
      const bh = createHash("sha256").update(body).digest("base64url");
      const isRight =
        claims.htm === method &&
        claims.htu === path &&
        claims.fid === firm &&
        claims.nonce === nonce &&
        claims.bh === bh;
      if (!isRight || used.has(claims.jti)) return null;
      used.add(claims.jti);
      return kid;
    } catch {
      return null;
    }
  };

  const decided = ({ row, stages }: Kept, decision: Decision): Answer => {
    if (row.decision === decision) return { status: 200, body: row };
    const isEnd = row.answers === "destroyed";
    if (decision === "accepted" && row.decision !== "no-conflict") return refused(409, "not-released");
    if (isEnd || (decision === "no-conflict" && row.decision !== null)) return refused(409, "decision-contradicts");
    const isReleased = decision === "no-conflict" || decision === "accepted";
    Object.assign(row, { decision, decided: now(), answers: isReleased ? "released" : "destroyed" });
    if (!isReleased) Object.assign(row, { answersUntil: null });
    if (!isReleased) stages[2] = [];
    return { status: 200, body: row };
  };

  const done = (one: Kept, action: string, method: string, body: string): Answer => {
    const { row, stages } = one;
    if (method === "DELETE")
      return kept.delete(row.id) ? { status: 200, body: { id: row.id } } : refused(404, "not-found");
    if (action === "decision") return decided(one, DecisionBody.parse(JSON.parse(body)).decision);
    if (action === "handled") return { status: 200, body: Object.assign(row, { handled: row.handled ?? now() }) };
    if (action === "replay") {
      row.deliveries = row.deliveries.map((delivery) => ({ ...delivery, state: "pending" as const }));
      return { status: 200, body: row };
    }
    if (action === "") return { status: 200, body: { id: row.id, sealed: stages[1] } };
    if (row.answers === "withheld") return refused(409, "answers-withheld");
    if (row.answers === "destroyed") return refused(410, "answers-destroyed");
    return { status: 200, body: { id: row.id, sealed: stages[2] } };
  };

  const named = { decision: "decided", handled: "handled", replay: "replayed", answers: "answers-opened" } as const;
  const routed = (request: Request, kid: string): Answer => {
    const { method, path, body } = request;
    if (path === `/api/firm/${firm}/audit`) return { status: 200, body: { entries: [...audit].reverse() } };
    const list = /intakes\?skip=(\d+)$/.exec(path);
    const rows = [...kept.values()].map(({ row }) => row);
    if (list)
      return { status: 200, body: { total: rows.length, intakes: rows.slice(Number(list[1]), Number(list[1]) + 2) } };
    const [, id = "", action = ""] = /\/intakes\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const one = kept.get(id);
    if (!one) return refused(404, "not-found");
    const answer = done(one, action, method, body);
    const is = method === "DELETE" ? "deleted" : (named[action as keyof typeof named] ?? "opened");
    if (answer.status === 200)
      audit.push({ at: now(), kid, action: is, detail: is === "decided" ? one.row.decision : null, intake: id });
    return answer;
  };

  const answer = async (request: Request): Promise<Answer & { headers: Record<string, string> }> => {
    asked.push(request);
    const kid = await provedBy(request);
    const { status, body } = kid ? routed(request, kid) : refused(401, "proof-needed");
    return { status, body: structuredClone(body), headers: { [nonceHeader]: nonce } };
  };
  /** It, as a page would reach it. */
  const send: typeof fetch = async (path, init) => {
    const headers = new Headers(init?.headers);
    const request = {
      method: init?.method ?? "GET",
      path: String(path),
      proof: headers.get(proofHeader),
      body: String(init?.body ?? ""),
    };
    const told = await answer(request);
    return Response.json(told.body, { status: told.status, headers: told.headers });
  };
  return { answer, send, asked, kept, renew: () => void (nonce = randomUUID()) };
};

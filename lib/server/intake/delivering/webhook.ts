import { createHmac } from "node:crypto";
import http from "node:http";
import https from "node:https";
import type { SealedStage } from "../../../intake/sealed/envelope.ts";
import type { Desk, Office } from "../desk/desk.ts";
import type { OutboxRecord } from "../store/tables.ts";
import { isCallable, publicLookup } from "./guarded.ts";
import type { Met } from "./outbox.ts";
import { askedWait } from "./pace.ts";

/** A receiver that has not answered after so many milliseconds has failed. */
const patience = 15_000;

type Sending = { id: string; stage: 1 | 2; sealed: readonly SealedStage[]; received: number };

/** What is sent of an intake: one stage, sealed to the firm's keys for its receiver and to no other. */
const bodyOf = (office: Office, { id, stage, sealed, received }: Sending): string => {
  const own = new Set(
    office.intake.keys.flatMap((key) =>
      key.use === "enc" && key.to === "webhook" ? [key.kid] : [],
    ),
  );
  return JSON.stringify({
    type: stage === 1 ? "intake.sealed" : "intake.released",
    timestamp: new Date(received).toISOString(),
    data: {
      v: 1,
      id,
      firm: office.id,
      stage,
      sealed: sealed.filter(({ kid }) => own.has(kid)),
    },
  });
};

/** The signatures of a message under each of a firm's secrets, as Standard Webhooks writes them. */
const signatures = (
  secrets: readonly string[],
  id: string,
  seconds: number,
  body: string,
): string =>
  secrets
    .map((secret) => Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .map((key) => createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64"))
    .map((signature) => `v1,${signature}`)
    .join(" ");

/** What an answer of a receiver means. A redirect is a failure: it could lead anywhere. */
const metBy = (status: number, headers: http.IncomingHttpHeaders, now: number): Met => {
  const skew = Math.abs(Date.parse(headers.date ?? "") - now);
  const told = skew > 60_000 ? `${status}, clocks ${Math.round(skew / 1000)} s apart` : `${status}`;
  if (status >= 200 && status < 300) return { is: "done", told };
  if (status === 410) return { is: "gone", told };
  return { is: "failed", told, wait: askedWait(headers["retry-after"], now) };
};

const codeOf = (error: NodeJS.ErrnoException): string =>
  typeof error.code === "string" && /^\w{1,40}$/.test(error.code) ? error.code : "unreachable";

export type Post = (url: string, headers: Record<string, string>, body: string) => Promise<Met>;

/** Posts a message. Nothing of an answer but its head is read. */
export const postTo =
  (clock: () => number, isOnThisMachine: (url: string) => boolean): Post =>
  (url, headers, body) =>
    new Promise((met) => {
      const isLocal = isOnThisMachine(url);
      if (!isLocal && !isCallable(url)) return met({ is: "failed", told: "address not allowed" });
      const { request } = url.startsWith("https:") ? https : http;
      const call = request(
        url,
        {
          method: "POST",
          headers: { ...headers, "Content-Length": String(Buffer.byteLength(body)) },
          agent: false,
          signal: AbortSignal.timeout(patience),
          ...(!isLocal && { lookup: publicLookup() as never }), // the declared callback leaves out the form for all addresses
        },
        (response) => {
          met(metBy(response.statusCode ?? 0, response.headers, clock()));
          response.destroy();
        },
      );
      call.on("error", (error: NodeJS.ErrnoException) =>
        met({
          is: "failed",
          told:
            error.name === "AbortError" || error.name === "TimeoutError"
              ? "timeout"
              : codeOf(error),
        }),
      );
      call.end(body);
    });

/** Delivers one stage of an intake to its firm's receiver. */
export const deliverStage = async (
  desk: Desk,
  office: Office,
  message: OutboxRecord,
  post: Post,
): Promise<Met> => {
  const { webhook } = office.intake;
  if (!webhook) return { is: "gone", told: "no webhook any more" };
  const stage = message.kind === "webhook-2" ? 2 : 1;
  const intake = await desk.store.db
    .selectFrom("intake")
    .select(["sealed1", "sealed2", "decision", "received_at"])
    .where("id", "=", message.intake_id)
    .executeTakeFirst();
  const isReleased = intake?.decision === "no-conflict" || intake?.decision === "accepted";
  const text = stage === 1 ? intake?.sealed1 : isReleased ? intake.sealed2 : null;
  if (!intake || !text) return { is: "gone", told: "destroyed" };
  const secrets = webhook.secrets
    .map((name) => process.env[name])
    .filter((one) => one !== undefined);
  if (secrets.length === 0) return { is: "failed", told: "no secret" };
  const sealed = JSON.parse(text) as SealedStage[];
  const body = bodyOf(office, {
    id: message.intake_id,
    stage,
    sealed,
    received: intake.received_at,
  });
  const seconds = Math.floor(desk.clock() / 1000);
  return post(
    webhook.url,
    {
      "Content-Type": "application/json",
      "User-Agent": "parole-check",
      "webhook-id": message.id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": signatures(secrets, message.id, seconds, body),
    },
    body,
  );
};

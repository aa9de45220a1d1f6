// The opener: one file that a law firm runs beside its CRM, with Node 20 or later and nothing else to install.
// It takes the webhook of a screening, checks its signature, opens stage 1 with the firm's own private key, and makes
// one lead in Clio Grow. The host of the screening never sees a name; this file never sees an answer.
//
//   node opener.mjs keys      makes a key: the private half into KEY_FILE, the public half to standard output
//   node opener.mjs           listens on PORT
//
// FIRM, the firm's id · WEBHOOK_SECRET, one or two secrets with a space between, as whsec_… · KEY_FILE, the private key
// as a JWK (opener-key.json) · CLIO_TOKEN, the token of the lead inbox · CLIO_URL, https://grow.clio.com/inbox_leads or
// the address of another region · INBOX_URL, where the firm opens its inbox · SEEN, a folder of what came (opener-seen)
// · PORT (8787) · HOST (127.0.0.1; put a server with TLS in front).
import * as crypto from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const settings = {
  keyFile: process.env.KEY_FILE ?? "opener-key.json",
  seen: process.env.SEEN ?? "opener-seen",
  clio: process.env.CLIO_URL ?? "https://grow.clio.com/inbox_leads",
  token: process.env.CLIO_TOKEN ?? "",
  inbox: process.env.INBOX_URL ?? "",
  firm: process.env.FIRM ?? "",
  secrets: (process.env.WEBHOOK_SECRET ?? "").split(" ").filter(Boolean),
};
/** No message is longer, in bytes. */
const longest = 64_000;
/** A message older or newer than this, in seconds, is not taken. */
const tolerance = 300;

const json = (text) => JSON.parse(text);
const base64url = (text) => Buffer.from(text, "base64url");
const sha256 = (bytes) => crypto.createHash("sha256").update(bytes).digest();

/** The name of a key (RFC 7638). */
const thumbprint = ({ crv, kty, x, y }) =>
  sha256(JSON.stringify({ crv, kty, x, y })).toString("base64url");

/** Makes the firm's key for this file. Only its public half is for whoever runs the screening. */
const makeKeys = () => {
  const { privateKey } = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { kty, crv, x, y, d } = privateKey.export({ format: "jwk" });
  const open = { kty, crv, x, y, kid: thumbprint({ crv, kty, x, y }) };
  writeFileSync(settings.keyFile, JSON.stringify({ ...open, d }), { mode: 0o600, flag: "wx" });
  console.log(JSON.stringify({ ...open, use: "enc", alg: "ECDH-ES", to: "webhook" }, null, 2));
};

const isSame = (one, other) => one.length === other.length && crypto.timingSafeEqual(one, other);

/** Whether one of the secrets signed this message within five minutes (Standard Webhooks). */
const isSigned = ({ id, time, signatures, body }) => {
  if (!(Math.abs(Date.now() / 1000 - Number(time)) <= tolerance)) return false;
  const given = signatures.split(" ").filter((one) => one.startsWith("v1,"));
  return settings.secrets.some((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
    const own = crypto.createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
    return given.some((one) => isSame(Buffer.from(one.slice(3), "base64"), own));
  });
};

/** The key of a message: agreed on by ECDH-ES and drawn out by Concat KDF (RFC 7518, 4.6), for A256GCM. */
const contentKey = (epk, own) => {
  const secret = crypto.diffieHellman({
    privateKey: crypto.createPrivateKey({ key: own, format: "jwk" }),
    publicKey: crypto.createPublicKey({ key: epk, format: "jwk" }),
  });
  const number = (value) => Buffer.from([0, 0, value >> 8, value & 255]);
  const name = Buffer.from("A256GCM");
  const info = [number(name.length), name, number(0), number(0), Buffer.from([0, 0, 1, 0])];
  return sha256(Buffer.concat([number(1), secret, ...info]));
};

/** Opens stage 1 of an intake. Throws where it was sealed to another key, moved here from elsewhere, or changed. */
const open = (jwe, own, { firm, id }) => {
  const [head, , iv, text, tag] = jwe.split(".");
  const header = json(base64url(head));
  const wanted = {
    alg: "ECDH-ES",
    enc: "A256GCM",
    typ: "parole-intake+jwe",
    cty: "parole-intake.v1+json",
  };
  for (const [name, value] of Object.entries({ ...wanted, fid: firm, iid: id, stg: 1 }))
    if (header[name] !== value) throw new Error(`not what it should be: ${name}`);
  const cipher = crypto.createDecipheriv("aes-256-gcm", contentKey(header.epk, own), base64url(iv));
  cipher.setAAD(Buffer.from(head)).setAuthTag(base64url(tag));
  const stage = json(Buffer.concat([cipher.update(base64url(text)), cipher.final()]));
  if (stage.firm !== firm || stage.id !== id || stage.stage !== 1) throw new Error("moved");
  return stage;
};

const yes = (value) => (value ? "yes" : "NO");

/** What Clio Grow's lead inbox takes: a name, a way to reach them, and a note. Warnings about safety come first. */
const leadOf = ({ id, contact }) => {
  const [person] = contact.parties;
  const [first, ...rest] = (person.latin || person.name).trim().split(/\s+/);
  const note = [
    `SAFE TO CALL: ${yes(contact.safeToCall)}. SAFE TO LEAVE A MESSAGE: ${yes(contact.safeToLeaveMessage)}.`,
    `SAFE TO SAY WHO IS CALLING: ${yes(contact.safeToSayWho)}. Hours: ${contact.hours} (${contact.timeZone}).`,
    "RUN THE CONFLICT CHECK BEFORE OPENING THE ANSWERS. People involved:",
    ...contact.parties.map(
      (one) => `- ${one.role}: ${[one.name, one.latin, one.aliases].filter(Boolean).join(" / ")}`,
    ),
    ...(contact.interpreter ? [`Interpreter: ${contact.interpreter}`] : []),
    ...(contact.urgentBy ? [`Urgent by: ${contact.urgentBy}`] : []),
    `Reach by ${contact.channel}${contact.through ? ` through ${contact.through}` : ""}: ${contact.address}`,
  ].join("\n");
  return {
    inbox_lead_token: settings.token,
    inbox_lead: {
      from_first: first,
      from_last: rest.join(" ") || "-",
      ...(contact.channel === "email"
        ? { from_email: contact.address }
        : { from_phone: contact.address }),
      from_message: note,
      from_source: "Humanitarian parole screening",
      referring_url: settings.inbox || `intake:${id}`,
    },
  };
};

/** What to answer to a message that was signed. A lead is made once, however often it comes. */
const take = async (messageId, body) => {
  const { type, data } = json(body);
  if (type !== "intake.sealed" || data.firm !== settings.firm) return 204;
  const seen = join(settings.seen, sha256(messageId).toString("hex"));
  if (existsSync(seen)) return 204;
  const own = json(readFileSync(settings.keyFile, "utf8"));
  const sealed = data.sealed.find(({ kid }) => kid === own.kid);
  if (!sealed) throw new Error("sealed to another key than KEY_FILE");
  const answer = await fetch(settings.clio, {
    method: "POST",
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(leadOf(open(sealed.jwe, own, { firm: data.firm, id: data.id }))),
  });
  if (!answer.ok) throw new Error(`the CRM answered ${answer.status}`);
  mkdirSync(settings.seen, { recursive: true, mode: 0o700 });
  writeFileSync(seen, "");
  return 204;
};

const textOf = async (request) => {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > longest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

/** Answers one call: 400 to what is not signed, 502 to what could not be passed on and will be sent again. */
const statusFor = async (request) => {
  if (request.method !== "POST") return 405;
  const body = await textOf(request);
  if (body === null) return 413;
  const header = (name) => String(request.headers[name] ?? "");
  const id = header("webhook-id");
  const message = {
    id,
    time: header("webhook-timestamp"),
    signatures: header("webhook-signature"),
    body,
  };
  if (!isSigned(message)) return 400;
  try {
    return await take(id, body);
  } catch (error) {
    // The parser repeats what it could not read, which somebody may have sealed to steer the terminal it is shown on.
    console.error(`${id}: ${error instanceof SyntaxError ? "not JSON" : error.message}`);
    return 502;
  }
};

const listen = () => {
  for (const [name, value] of Object.entries({
    FIRM: settings.firm,
    WEBHOOK_SECRET: settings.secrets[0],
    CLIO_TOKEN: settings.token,
  }))
    if (!value) throw new Error(`${name} is not set`);
  const [port, host] = [Number(process.env.PORT ?? 8787), process.env.HOST ?? "127.0.0.1"];
  createServer((request, response) => {
    statusFor(request).then(
      (status) => response.writeHead(status).end(),
      () => response.destroy(),
    );
  }).listen(port, host, () => console.log(`listening on ${host}:${port}`));
};

if (process.argv[2] === "keys") makeKeys();
else listen();

import * as locking from "#lib/intake/sending/locking.ts";
import type { Answer, Ports } from "#lib/intake/sending/ports.ts";
import { packetOf } from "#lib/intake/sending/packet.ts";
import type { DeliveryState } from "#lib/intake/sending/deliver.ts";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import staff from "../../fixtures/office-keys.json" with { type: "json" };
import harbor from "../../fixtures/firms/harbor.json" with { type: "json" };

export const id = "7f8c1c3a-52a5-4d0e-9d2b-6f6f0a1b2c3d";
export const keys = harbor.intake.keys.filter(({ use }) => use === "enc");

/** The private half of the key of the firm "harbor". */
export const privateKey = (): Promise<CryptoKey> => {
  const { kty, crv, x, y, d } = staff["Cleo Fox"].enc;
  return crypto.subtle.importKey("jwk", { kty, crv, x, y, d }, { name: "ECDH", namedCurve: "P-256" }, false, [
    "deriveBits",
  ]);
};

export const contact: Contact = {
  by: "sponsor",
  parties: [{ role: "person", name: "Marie Canary" }],
  channel: "phone",
  address: "+1 555 0142 777",
  safeToCall: true,
  safeToLeaveMessage: false,
  safeToSayWho: false,
  hours: "any",
  timeZone: "America/New_York",
};

export const packet = packetOf({
  contact,
  cases: [],
  leavesOutPast: false,
  today: "2026-11-27",
  locale: "en",
  retention: { unclearedDays: 14, retentionDays: 30, registerDays: 30 },
});

export const token = { id, token: "a.b.c", bits: 0, keys };
export const ok = (body: unknown, status = 200): Answer => ({ status, body, retryAfter: null });
export const refused = (status: number, error: string, retryAfter: string | null = null): Answer => ({
  status,
  body: { error },
  retryAfter,
});

type World = {
  /** What each question is answered with, in order; then nothing answers. */
  tokens?: Answer[];
  posts?: Answer[];
  canLock?: boolean;
  isOffline?: boolean;
  locking?: Ports["fetchLocking"];
};

/** A world in which everything that sending does is written down. */
export const worldOf = ({ tokens, posts = [], canLock = true, isOffline = false, ...rest }: World = {}) => {
  const asked: string[] = [];
  const bodies: string[] = [];
  const slept: number[] = [];
  const told: DeliveryState[] = [];
  const waiting: (() => void)[] = [];
  const given = [...(tokens ?? Array.from({ length: 20 }, () => ok(token)))];
  const answers = [...posts];
  let time = 0;
  let online = !isOffline;
  const ports: Ports = {
    ask: async (path, body) => {
      asked.push(path);
      if (body === undefined) return given.shift() ?? null;
      bodies.push(body);
      return answers.shift() ?? null;
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    random: () => 0.5,
    now: () => time,
    isOnline: () => online,
    untilOnline: () => (online ? Promise.resolve() : new Promise((done) => waiting.push(done))),
    canLock: () => canLock,
    fetchLocking: rest.locking ?? (async () => locking),
  };
  const goOnline = () => {
    online = true;
    for (const done of waiting) done();
  };
  return { ports, asked, bodies, slept, told, goOnline, tell: (one: DeliveryState) => void told.push(one) };
};

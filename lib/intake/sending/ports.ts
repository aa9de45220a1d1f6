import type * as locking from "./locking.ts";

/** What an answer of the server was; null where none came. */
export type Answer = { status: number; body: unknown; retryAfter: string | null } | null;

/** All that sending needs of the world around it. */
export type Ports = {
  /** Asks the server; without a body it is a question. */
  ask: (path: string, body?: string) => Promise<Answer>;
  sleep: (milliseconds: number) => Promise<void>;
  random: () => number;
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
  isOnline: () => boolean;
  /** Settles once the device is online; at once where it is. */
  untilOnline: () => Promise<void>;
  canLock: () => boolean;
  /** Fetches what locks. */
  fetchLocking: () => Promise<typeof locking>;
};

/** A server that says nothing for so long is taken for one that does not answer. */
const patience = 30_000;

const askHere = async (path: string, body?: string): Promise<Answer> => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      body,
      headers: body === undefined ? undefined : { "Content-Type": "application/json" },
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    const text = await response.text();
    const retryAfter = response.headers.get("Retry-After");
    return { status: response.status, body: parsed(text), retryAfter };
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Whether this page can lock and send: by https, and with an origin of its own. */
export const canLockHere = (): boolean =>
  globalThis.crypto?.subtle !== undefined && globalThis.origin !== "null";

/** The browser. */
export const portsHere: Ports = {
  ask: askHere,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
  now: () => performance.now(),
  isOnline: () => navigator.onLine,
  untilOnline: () =>
    navigator.onLine
      ? Promise.resolve()
      : new Promise((done) => addEventListener("online", () => done(), { once: true })),
  canLock: canLockHere,
  fetchLocking: () => import("./locking.ts"),
};

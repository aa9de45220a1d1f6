import type { CDPSession } from "@playwright/test";

const quiet = 2000;
const patience = 60_000;

/** What comes over the network: bytes as they are sent, and requests that went out for them. */
export type Traffic = { bytes: number; bodies: number; requests: number };

/** Counts what a page fetches, and says when nothing more comes. */
export const count = (session: CDPSession) => {
  const traffic: Traffic = { bytes: 0, bodies: 0, requests: 0 };
  const open = new Map<string, { document: string; headers: number; isKept: boolean }>();
  let last = Date.now();
  session.on("Network.requestWillBeSent", ({ requestId, loaderId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    last = Date.now();
    open.set(requestId, { document: loaderId, headers: 0, isKept: false });
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => {
    const request = open.get(requestId);
    if (request) request.isKept = true;
  });
  session.on("Network.responseReceived", ({ requestId, loaderId, type, response }) => {
    const request = open.get(requestId);
    if (!request) return;
    request.headers = response.encodedDataLength;
    // A document that comes in the place of another ends what that one still waits for, without a word.
    if (type === "Document") for (const [id, { document }] of open) if (document !== loaderId) open.delete(id);
    request.isKept ||= response.fromDiskCache === true;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    if (!request) return;
    open.delete(requestId);
    last = Date.now();
    if (request.isKept) return;
    traffic.bytes += encodedDataLength;
    traffic.bodies += encodedDataLength - request.headers;
    traffic.requests += 1;
  });
  session.on("Network.loadingFailed", ({ requestId }) => {
    open.delete(requestId);
    last = Date.now();
  });
  return {
    now: (): Traffic => ({ ...traffic }),
    untilQuiet: async () => {
      const from = Date.now();
      while (open.size > 0 || Date.now() - last < quiet) {
        if (Date.now() - from > patience) throw new Error(`${open.size} requests have no end`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
  };
};

import { createServer, request, type IncomingHttpHeaders } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { notices as names } from "#lib/i18n/notices.ts";
import { apiOf } from "#lib/server/intake/http.ts";
import { listenerFor } from "#lib/server/listener.ts";
import type { Notices } from "#lib/server/notices.ts";
import { tokenFor } from "../intake/asking.ts";
import { deskOverFile } from "../intake/desk.ts";
import { newOffice } from "../intake/office.ts";
import { canaries, envelopeFor } from "../intake/screening.ts";

const acme = await newOffice({ id: "acme" });

const notices = Object.fromEntries(
  names.map((about) => [about, { html: Buffer.from("<p>notice</p>"), policy: "default-src 'none'" }]),
) as Notices;

/** The whole server but for the pages, with a desk behind it. */
const served = async (isReady = true) => {
  const at = await deskOverFile({ offices: [acme] });
  const server = createServer(
    listenerFor({
      build: "b",
      site: new Map([["/en", "page"]]),
      notices,
      next: async (_, response) => void response.end("page"),
      api: apiOf(at.desk, 0),
      securityText: () => "Contact: mailto:a@check.example",
      isReady: async () => isReady,
    }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close().closeAllConnections());
  return { ...at, port: (server.address() as AddressInfo).port };
};

type Told = { status: number; headers: IncomingHttpHeaders; text: string };

const call = (port: number, method: string, path: string, body?: string): Promise<Told> =>
  new Promise((done, fail) => {
    const headers = body === undefined ? {} : { "Content-Type": "application/json" };
    const one = request({ port, host: "127.0.0.1", method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    }).on("error", fail);
    one.end(body);
  });

describe("Every answer of the API", () => {
  test.each([
    ["GET", "/api/health", 200],
    ["GET", "/api/intake/token/acme", 200],
    ["GET", "/api/intake/token/nobody", 404],
    ["GET", "/api/nothing", 404],
    ["GET", "/api/%E0%A4%A/x/y", 404],
    ["PUT", "/api/intake", 404],
    ["OPTIONS", "/api/intake", 404],
    ["POST", "/api/intake", 415],
    ["GET", "/api/firm/acme/intakes", 401],
    ["DELETE", "/api/firm/acme/intakes/1", 401],
  ] as const)("%s %s is %d, as JSON, kept by nobody and shown in no frame", async (method, path, status) => {
    const { port } = await served();
    const told = await call(port, method, path);
    expect(told.status).toBe(status);
    expect(() => JSON.parse(told.text) as unknown).not.toThrow();
    expect(told.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    expect(told.headers["set-cookie"]).toBeUndefined();
    expect(told.headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("about a store that fails is 503 in JSON, and what was sent is in no log", async () => {
    const { port, desk, clock, store, said } = await served();
    const token = await tokenFor(desk, "acme");
    clock.now += 2000;
    const body = JSON.stringify(await envelopeFor(token, "acme"));
    await store.db.schema.dropTable("intake").execute();
    const told = await call(port, "POST", "/api/intake", body);
    expect([told.status, told.text]).toEqual([503, '{"error":"store-unavailable"}']);
    expect(told.headers["retry-after"]).toBe("5");
    expect(said).toHaveLength(1);
    expect(said.join()).toContainNone([token.id, token.token, ...Object.values(canaries)]);
  });
});

describe("Somebody who asks for something else", () => {
  test("still may only read", async () => {
    const { port } = await served();
    expect((await call(port, "GET", "/en")).status).toBe(200);
    expect((await call(port, "POST", "/en", "{}")).status).toBe(405);
    expect((await call(port, "POST", "/apiary", "{}")).status).toBe(405);
  });
});

describe("Whoever watches the server", () => {
  test("is told that it runs, and whether it can take in", async () => {
    const { port } = await served();
    expect((await call(port, "GET", "/health")).status).toBe(200);
    expect((await call(port, "GET", "/ready")).status).toBe(200);
    const { port: other } = await served(false);
    expect((await call(other, "GET", "/health")).status).toBe(200);
    const told = await call(other, "GET", "/ready");
    expect([told.status, told.text]).toEqual([503, "503 Service Unavailable\n"]);
    expect(told.headers["cache-control"]).toBe("no-store");
  });
});

describe("A body", () => {
  test("that never ends is cut off with an answer", async () => {
    const { port } = await served();
    const told = await new Promise<string>((done) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(
          "POST /api/intake HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        );
        const more = () =>
          socket.writable && socket.write(`4000\r\n${"x".repeat(0x4000)}\r\n`, () => setImmediate(more));
        more();
      });
      socket.setEncoding("utf8").on("data", (part: string) => (text += part));
      socket.on("error", () => {}).on("close", () => done(text));
    });
    expect(told).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("that breaks off harms nobody else", async () => {
    const { port, said } = await served();
    await new Promise<void>((done) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(
          "POST /api/intake HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on("close", () => done());
    });
    expect((await call(port, "GET", "/api/health")).status).toBe(200);
    expect(said).toEqual([]);
  });
});

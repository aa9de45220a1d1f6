import { PassThrough } from "node:stream";
import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { refuseBroken, refuseTunnel } from "#lib/server/broken.ts";

// A stream in place of a socket: the server writes to it and ends it, and does nothing else with it.
const connection = () => new PassThrough() as unknown as Socket & PassThrough;
const fault = (code?: string) => Object.assign(new Error("broken"), { code });
const saidBy = async (socket: PassThrough) => Buffer.concat(await socket.toArray()).toString();

test.each([
  ["HPE_INVALID_METHOD", "400 Bad Request"],
  ["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large"],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", "413 Payload Too Large"],
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout"],
  [undefined, "400 Bad Request"],
])("what is no request because of %s is answered with %s and every header", async (code, words) => {
  const socket = connection();
  refuseBroken(fault(code), socket);
  const said = await saidBy(socket);
  expect(said.startsWith(`HTTP/1.1 ${words}\r\n`)).toBe(true);
  expect(said.endsWith(`\r\n\r\n${words}\n`)).toBe(true);
  expect(said).toContainEach(
    [
      "Content-Security-Policy: default-src 'none'",
      "X-Frame-Options: DENY",
      "Cache-Control: no-store",
      "Connection: close",
    ].map((header) => `\r\n${header}`),
  );
});

test("who is gone, or cannot hear, is told nothing", async () => {
  const gone = connection();
  refuseBroken(fault("ECONNRESET"), gone);
  expect(gone.destroyed).toBe(true);
  const deaf = connection();
  deaf.end();
  refuseBroken(fault(), deaf);
  expect(deaf.destroyed).toBe(true);
});

test("a tunnel is no method of ours", async () => {
  const socket = connection();
  refuseTunnel(undefined, socket);
  expect(await saidBy(socket)).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
});

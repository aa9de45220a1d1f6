import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { notices as names } from "#lib/i18n/notices.ts";
import { listenerFor } from "#lib/server/listener.ts";
import type { Notices } from "#lib/server/notices.ts";
import { securityText } from "#lib/server/securityText.ts";

const now = new Date("2026-11-28T10:00:00Z");

test.each([
  ["a@check.example", "mailto:a@check.example"],
  ["https://check.example/security", "https://check.example/security"],
])("security.txt names %s, for half a year from now", (contact, named) => {
  expect(securityText(contact, "https://check.example", now).split("\n")).toEqual([
    `Contact: ${named}`,
    "Expires: 2027-05-29T00:00:00Z",
    "Preferred-Languages: en",
    "Canonical: https://check.example/.well-known/security.txt",
    "",
  ]);
});

const notices = Object.fromEntries(
  names.map((about) => [about, { html: Buffer.from(`<p>${about}</p>`), policy: "default-src 'none'" }]),
) as Notices;

const answered = async (text: (() => string) | null) => {
  const served = {
    build: "b",
    site: new Map(),
    notices,
    next: async () => {},
    api: null,
    securityText: text,
    isReady: async () => true,
  };
  const server = createServer(listenerFor(served));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/.well-known/security.txt`);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

test("the server answers with it as plain text", async () => {
  expect(await answered(() => "Contact: mailto:a@check.example")).toEqual({
    status: 200,
    type: "text/plain; charset=utf-8",
    text: "Contact: mailto:a@check.example",
  });
});

test("where nobody is named there is no such page", async () => {
  expect(await answered(null)).toMatchObject({ status: 404, text: "<p>missing</p>" });
});

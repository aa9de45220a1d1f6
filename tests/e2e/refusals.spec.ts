import { expect, test } from "@playwright/test";
import { isNotice, isSecure } from "./answered.ts";
import { asked, request, sent } from "./sockets.ts";

for (const path of [
  "/nope",
  "/en/nope",
  "/xx",
  "/index",
  "/en.rsc",
  "/favicon.png",
  "/404",
  "/500",
  "/_error",
  "/_not-found",
  "/_global-error",
  "/notice/crash",
  "/embed/nope/en",
  "//example.org/",
  "/en/../../etc/passwd",
  "/en/open%23PC1abc",
]) {
  test(`${path} is our page for what is missing`, async ({ baseURL }) => {
    const answer = await asked(baseURL!, path);
    expect(answer.status).toBe(404);
    isNotice(answer, "There is no page at this address");
    isSecure(answer);
  });
}

const long = `/${"a".repeat(5000)}`;
for (const [what, target, status] of [
  ["half a letter", "/%E0%A4%A", 400],
  ["a percent sign", "/%", 400],
  ["a letter that ends texts", "/a%00b", 400],
  ["no path", "*", 400],
  ["five thousand letters", long, 414],
] as const) {
  test(`an address of ${what} gets our page`, async ({ baseURL }) => {
    const answer = await asked(baseURL!, target);
    expect(answer.status).toBe(status);
    isNotice(answer, "We cannot read this address");
    isSecure(answer);
  });
}

for (const [from, to] of [
  ["/en/", "/en"],
  ["//en", "/en"],
  ["/\\en", "/en"],
  ["/en/memo/?a=b", "/en/memo?a=b"],
  ["/en/memo.", "/en/memo"],
  ["/en/memo%E2%80%8B", "/en/memo"],
  ["/en/ask%22%3E", "/en/ask"],
  ["/rules.json,", "/rules.json"],
] as const) {
  test(`${from} leads to ${to}`, async ({ baseURL }) => {
    const answer = await asked(baseURL!, from);
    expect([answer.status, answer.headers["location"], answer.headers["cache-control"]]).toEqual([308, to, "no-store"]);
    isSecure(answer);
  });
}

for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
  for (const target of ["/en", "/rules.json", "/embed/demo/en", "/nope", "*"]) {
    test(`${method} is allowed nowhere: ${target}`, async ({ baseURL }) => {
      const answer = await asked(baseURL!, target, method, ["Next-Action: abc"]);
      expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD"]);
      isNotice(answer, "We cannot read this address");
      isSecure(answer);
    });
  }
}

for (const [what, bytes, status] of [
  ["no request", request("hello"), 400],
  ["a header without a value", request("GET / HTTP/1.1", "Host: a", "Bad Header"), 400],
  ["a blank in the address", request("GET /a b HTTP/1.1", "Host: a"), 400],
  ["a sign that ends texts", request("GET /\0 HTTP/1.1", "Host: a"), 400],
  ["letters that are not written out", request("GET /\xe2\x80\x8b HTTP/1.1", "Host: a"), 400],
  ["a version that does not exist", request("GET / HTTP/9.1", "Host: a"), 400],
  ["no host", request("GET / HTTP/1.1", "Connection: close"), 400],
  ["two hosts", request("GET / HTTP/1.1", "Host: a", "Host: b", "Connection: close"), 400],
  ["two lengths", request("POST / HTTP/1.1", "Host: a", "Content-Length: 5", "Transfer-Encoding: chunked"), 400],
  ["headers without end", request("GET / HTTP/1.1", "Host: a", `A: ${"a".repeat(20_000)}`), 431],
  ["an address without end", request(`GET /${"a".repeat(20_000)} HTTP/1.1`, "Host: a"), 431],
  ["something expected", request("GET / HTTP/1.1", "Host: a", "Expect: hope"), 417],
  ["a tunnel", request("CONNECT example.org:443 HTTP/1.1", "Host: a"), 405],
] as const) {
  test(`${what} is refused with every header`, async ({ baseURL }) => {
    const answer = await sent(baseURL!, bytes);
    expect(answer.status).toBe(status);
    expect(answer.body.length).toBeGreaterThan(0);
    expect(answer.headers["connection"]).toBe("close");
    expect(answer.headers["cache-control"]).toBe("no-store");
    isSecure(answer);
  });
}

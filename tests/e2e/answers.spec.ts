import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { isSecure } from "./answered.ts";
import { asked, request, sent, type Answer } from "./sockets.ts";

const build = new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/`, import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, build), "utf8"));
const filesIn = (folder: URL) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

/** Pages of one language to the left, one to the right and none; the others are made by the same code. */
const pages = Object.keys(json("prerender-manifest.json").routes).filter(
  (path) => !/^\/(_|notice\/)|\.(txt|xml)$|\/(es|ht|fr|fa-AF|uk|ru)(\/|$)/.test(path),
);
const files = filesIn(new URL("../../public/", import.meta.url)).map((file) => `/${file}`);
const hashed = filesIn(new URL("static/", build)).map((file) => `/_next/static/${file}`);

const revalidated = "public, max-age=0, must-revalidate";
const forever = "public, max-age=31536000, immutable";
const nothing = "default-src 'none'; frame-ancestors 'none'";

/** Asks again with the mark that came first. */
const again = async (origin: string, path: string, first: Answer, more: string[] = []) => {
  expect(first.headers["etag"]).toMatch(/^(W\/)?"[^"]+"$/);
  const second = await asked(origin, path, "GET", [`If-None-Match: ${first.headers["etag"]}`, ...more]);
  expect([second.status, second.body]).toEqual([304, ""]);
  expect(second.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  expect(second.headers["cache-control"]).toBe(first.headers["cache-control"]);
  return second;
};

for (const [path, type, named] of [
  ["/robots.txt", "text/plain", "/sitemap.xml"],
  ["/sitemap.xml", "application/xml", 'hreflang="ht"'],
  ["/changes.xml", "application/atom+xml", "<entry>"],
] as const) {
  test(`${path} is read by machines and may load nothing`, async ({ baseURL }) => {
    const answer = await asked(baseURL!, path);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, expect.stringContaining(type)]);
    expect(answer.headers["content-security-policy"]).toBe(nothing);
    expect(answer.body).toContain(named);
    expect(answer.body).not.toContain("/screening");
    isSecure(answer);
  });
}

for (const path of pages) {
  test(`${path} is a page that is asked about each time`, async ({ baseURL }) => {
    const framed = path.startsWith("/embed/");
    const page = await asked(baseURL!, path);
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["cache-control"]).toBe(revalidated);
    expect(page.headers["content-security-policy"]).toContain("script-src 'self' 'sha256-");
    isSecure(page, framed);
    isSecure(await again(baseURL!, path, page), framed);
    const head = await asked(baseURL!, path, "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    isSecure(head, framed);

    const payload = await asked(baseURL!, `${path}?_rsc`, "GET", ["RSC: 1"]);
    expect([payload.status, payload.headers["content-type"]]).toEqual([200, "text/x-component"]);
    expect(payload.headers["cache-control"]).toBe(revalidated);
    isSecure(payload, framed);
    isSecure(await again(baseURL!, `${path}?_rsc`, payload, ["RSC: 1"]), framed);
  });
}

for (const path of files) {
  test(`${path} is a file that is asked about each time, but for the loader`, async ({ baseURL }) => {
    const file = await asked(baseURL!, path);
    expect(file.status).toBe(200);
    expect(file.headers["content-security-policy"]).toBe(nothing);
    const isVersion = path.startsWith("/loader/");
    const kept = path === "/embed.js" ? "public, max-age=3600, stale-while-revalidate=86400" : revalidated;
    expect(file.headers["cache-control"]).toBe(isVersion ? forever : kept);
    expect(file.headers["access-control-allow-origin"]).toBe(kept !== revalidated || isVersion ? "*" : undefined);
    isSecure(file);
    isSecure(await again(baseURL!, path, file));
  });
}

test("every file that is named by its hash is kept for good", async ({ baseURL }) => {
  expect(hashed.length).toBeGreaterThan(20);
  for (const path of hashed) {
    const file = await asked(baseURL!, path);
    expect([path, file.status, file.headers["cache-control"]]).toEqual([path, 200, forever]);
    expect(file.headers["content-security-policy"]).toBe(nothing);
    isSecure(file);
  }
});

for (const path of ["/_next/static/nope.js", "/_next/image?url=/x&w=16&q=1", "/_next/data/x/en.json"]) {
  test(`a file that a page asked for and that is not there is answered with a word: ${path}`, async ({ baseURL }) => {
    const answer = await asked(baseURL!, path);
    expect([answer.status, answer.body, answer.headers["cache-control"]]).toEqual([404, "404 Not Found\n", "no-store"]);
    isSecure(answer);
  });
}

test("the framework's own way to another address carries the headers", async ({ baseURL }) => {
  const answer = await asked(baseURL!, "/en?_rsc=wrong", "GET", ["RSC: 1"]);
  expect([answer.status, answer.headers["location"]]).toEqual([307, "/en?_rsc"]);
  isSecure(answer);
});

test("headers by which others change what the framework does change nothing", async ({ baseURL }) => {
  const plain = await asked(baseURL!, "/en");
  for (const header of [
    "Range: bytes=99999999-",
    "X-Nextjs-Data: 1",
    "X-Middleware-Subrequest: a",
    "Next-Action: abc",
    "X-Prerender-Revalidate: a",
    "Cookie: __prerender_bypass=a",
    "X-Matched-Path: /en/law",
    "User-Agent: Googlebot",
    "Upgrade: websocket",
    'If-Match: "a"',
    "Content-Type: multipart/form-data; boundary=a",
    "Next-Router-State-Tree: %E0%A4%A",
  ]) {
    const answer = await asked(baseURL!, "/en", "GET", [header]);
    expect([header, answer.status, answer.body]).toEqual([header, 200, plain.body]);
    isSecure(answer);
  }
});

test("connections are kept for the next request", async ({ baseURL }) => {
  const get = request("GET /robots.txt HTTP/1.1", "Host: a");
  const last = request("GET /robots.txt HTTP/1.1", "Host: a", "Connection: close");
  const { body } = await sent(baseURL!, get + get + last);
  expect(body.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
});

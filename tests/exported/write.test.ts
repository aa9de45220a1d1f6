import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeExport } from "#lib/server/exported/write.ts";

const policy = `default-src 'none'; script-src 'self' ${"'sha256-0000000000000000000000000000000000000000000='".repeat(100)}`;

let root = "";
const put = (path: string, text: string) => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const written = (path: string) => readFileSync(join(root, "out", path));
const exportIt = (isShortened = false) =>
  writeExport({
    build: join(root, "build"),
    publicFolder: join(root, "public"),
    folder: join(root, "out"),
    isShortened,
  });

/** A build of two pages and what stands beside them. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "export-test-"));
  const routes = {
    "/": {},
    "/en/law": {},
    "/embed/acme/en": {},
    "/firm/inbox": {},
    "/robots.txt": {},
    "/_not-found": {},
  };
  put("build/prerender-manifest.json", JSON.stringify({ routes }));
  for (const page of [
    "index",
    "en/law",
    "embed/acme/en",
    "firm/inbox",
    "notice/missing",
    "notice/recover",
    "notice/refused",
  ]) {
    put(`build/server/app/${page}.html`, `<p>${page}</p>`.repeat(50));
    put(`build/server/app/${page}.meta`, JSON.stringify({ headers: { "content-security-policy": policy } }));
  }
  put("build/server/app/robots.txt.body", "User-Agent: *");
  put("build/static/chunks/a.js", "a()");
  put("public/embed.js", "b()");
});
afterEach(() => rmSync(root, { recursive: true }));

test("each page, file and notice has its place, and the office of a firm has none", () => {
  expect(exportIt()).toBe(9);
  expect(written("site/index.html").toString()).toContain("index");
  expect(written("site/en/law.html").toString()).toContain("en/law");
  expect(written("site/404.html").toString()).toContain("notice/missing");
  expect(written("site/_next/static/chunks/a.js").toString()).toBe("a()");
  expect(written("site/robots.txt").toString()).toBe("User-Agent: *");
  expect(() => written("site/firm/inbox.html")).toThrow("no such file");
});

test("the longer form and both shorter ones of a page are the same page", () => {
  exportIt(true);
  const page = written("site/en/law.html");
  expect(gunzipSync(written("site/en/law.html.gz"))).toEqual(page);
  expect(brotliDecompressSync(written("site/en/law.html.br"))).toEqual(page);
});

test("each address has one rule, and a page's policy stands in it whole", () => {
  exportIt();
  const rules = written("site/_headers").toString().trim().split("\n\n");
  const addresses = rules.map((rule) => rule.split("\n")[0]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(["/", "/en/law", "/embed.js", "/_next/static/*"]));
  expect(rules.find((rule) => rule.startsWith("/en/law\n"))).toContain(`  Content-Security-Policy: ${policy}`);
  expect(rules.find((rule) => rule.startsWith("/embed/acme/en\n"))).not.toContain("X-Frame-Options");
});

test("nginx reads no text that is longer than it can, and puts a long policy together again", () => {
  exportIt();
  const maps = written("nginx/maps.conf").toString();
  const texts = [...maps.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, text = ""]) => text);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(4096);
  expect(policy.length).toBeGreaterThan(4096);
  expect(written("nginx/server.conf").toString()).toContain(
    'add_header Content-Security-Policy "$parole_content_security_policy$parole_content_security_policy_1" always;',
  );
});

test("a folder that something else has written is left as it is", () => {
  put("out/thesis.txt", "years of work");
  expect(() => exportIt()).toThrow("not written by this command");
  expect(written("thesis.txt").toString()).toBe("years of work");
});

test("a folder that an export has written is written anew, and nothing old is left in it", () => {
  exportIt();
  put("out/site/old.html", "old");
  exportIt();
  expect(() => written("site/old.html")).toThrow("no such file");
});

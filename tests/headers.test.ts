import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { blockedAttribute, inlineHashes, withoutScripts } from "#lib/headers/inline.ts";
import { nothing, policy } from "#lib/headers/policy.ts";

const page = `<!DOCTYPE html><html><head><style data-href="/a.css">p{color:red}</style>
<link rel="preload" as="script" href="/b.js"/><script src="/b.js" async=""></script></head>
<body><p class="style">a</p><script>push([0])</script><script id="x">push("<style>")</script>
<script>push([0])</script></body></html>`;

const sha256 = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

test("every inline script is hashed once, and a script from a file is not", () => {
  expect(inlineHashes(page).scripts).toEqual([sha256("push([0])"), sha256('push("<style>")')]);
});

test("a style is hashed, and one that a script only writes about is not", () => {
  expect(inlineHashes(page).styles).toEqual([sha256("p{color:red}")]);
});

test("an element with a style or a handler of its own is found", () => {
  expect(blockedAttribute(page)).toBeUndefined();
  expect(blockedAttribute('<p>a</p><i style="x">')).toBe('<i style="x">');
  expect(blockedAttribute('<p>a</p><b class="a" onclick="x()">')).toBe('<b class="a" onclick="x()">');
  expect(blockedAttribute(`<script>'<b style="a">'</script>`)).toBeUndefined();
});

test("a still page holds no script and asks for none", () => {
  expect(withoutScripts(page)).not.toMatch(/script/);
});

test("a page may run only what is named, and a form can be sent nowhere", () => {
  const written = policy(inlineHashes(page));
  expect(written).toContain("default-src 'none'");
  expect(written).toContain("form-action 'none'");
  expect(written).toContain("frame-ancestors 'none'");
  expect(written).toContain(`script-src 'self' ${sha256("push([0])")}`);
  expect(written + nothing).not.toMatch(/unsafe|http|\*/);
});

test("a page of a firm may be framed by that firm alone", () => {
  const written = policy(inlineHashes(page), ["https://acme.example", "https://www.acme.example"]);
  expect(written).toContain("frame-ancestors https://acme.example https://www.acme.example");
  expect(written).not.toContain("'none' https");
});

test("a page frames nothing, but for the one that names what it frames", () => {
  expect(policy(inlineHashes(page))).not.toContain("frame-src");
  const written = policy(inlineHashes(page), [], ["http://localhost:3000", "http://127.0.0.1:3000"]);
  expect(written).toContain("; frame-src http://localhost:3000 http://127.0.0.1:3000;");
  expect(written.replace(/; frame-src [^;]*/, "")).toBe(policy(inlineHashes(page)));
});

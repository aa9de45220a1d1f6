import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { blockedAttribute, inlineHashes, withoutScripts } from "#lib/headers/inline.ts";
import { inlineStyles } from "#lib/headers/inlineStyles.ts";
import { settle } from "#lib/headers/settle.ts";
import { nothing, policy } from "#lib/headers/policy.ts";
import { headersOf, type Kind } from "#lib/headers/response.ts";

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
  expect(blockedAttribute('<noscript><p style="a">b</p></noscript>')).toBe('<p style="a">');
  expect(blockedAttribute('<template><p style="a">b</p></template>')).toBe('<p style="a">');
});

test("a still page holds no script and asks for none", () => {
  expect(withoutScripts(page)).not.toMatch(/script/);
});

test("a still page keeps the one script that says it is needed", () => {
  const needed = '<script data-needed="">go()</script>';
  expect(withoutScripts(`<p>a</p>${needed}<script>stay()</script><p>b</p>`)).toBe(`<p>a</p>${needed}<p>b</p>`);
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

describe("a response", () => {
  const kinds: Kind[] = ["page", "framed", "file", "hashed", "loader", "none"];
  const revalidated = "public, max-age=0, must-revalidate";

  test.each([
    ["page", 200, revalidated],
    ["page", 304, revalidated],
    ["page", 307, revalidated],
    ["page", 500, "no-store"],
    ["framed", 200, revalidated],
    ["file", 200, revalidated],
    ["file", 304, revalidated],
    ["file", 404, "no-store"],
    ["hashed", 200, "public, max-age=31536000, immutable"],
    ["hashed", 304, "public, max-age=31536000, immutable"],
    ["hashed", 404, "no-store"],
    ["hashed", 500, "no-store"],
    ["loader", 200, "public, max-age=3600, stale-while-revalidate=86400"],
    ["loader", 500, "no-store"],
    ["none", 200, "no-store"],
    ["none", 308, "no-store"],
    ["none", 400, "no-store"],
  ] as const)("of the kind %s with the status %d is kept as %s", (kind, status, kept) => {
    expect(headersOf(kind, status, false)["Cache-Control"]).toBe(kept);
  });

  test.each(kinds)("promises https only to who came by it: %s", (kind) => {
    expect(headersOf(kind, 200, true)).toHaveProperty("Strict-Transport-Security");
    expect(headersOf(kind, 200, false)).not.toHaveProperty("Strict-Transport-Security");
  });

  test("may stand in no frame, but for the page of a firm, and be read by no other site, but for the loader", () => {
    expect(kinds.filter((kind) => !("X-Frame-Options" in headersOf(kind, 200, true)))).toEqual(["framed"]);
    expect(kinds.filter((kind) => "Access-Control-Allow-Origin" in headersOf(kind, 200, true))).toEqual(["loader"]);
  });
});

describe("A page that answers before its scripts", () => {
  const head =
    '<head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css?v=1"/><link rel="icon" href="/i"/></head>';
  const css = (href: string) => `p::before{content:"${href}$&"}`;

  test("has its style sheets in it, and their links switched off", () => {
    const body = '<div data-arriving=""></div>';
    expect(inlineStyles(head + body, css)).toBe(
      '<head><meta charSet="utf-8"/><style>p::before{content:"/a.css?v=1$&"}</style>' +
        `<link disabled rel="stylesheet" href="/a.css?v=1"/><link rel="icon" href="/i"/></head>${body}`,
    );
  });

  test("and no other page has", () => expect(inlineStyles(`${head}<p></p>`, css)).toBe(`${head}<p></p>`));
});

describe("A page whose pieces come at its end", () => {
  const gap = '<main><!--$?--><template id="B:0"></template><!--/$--></main><script>keep()</script>';
  const piece = '<div hidden id="S:0"><p>a <b>b</b></p></div><script>$RC=function(){};$RC("B:0","S:0")</script>';

  test("has them in their places, and no script that would put them there", () =>
    expect(settle(gap + piece)).toBe("<main><!--$--><p>a <b>b</b></p><!--/$--></main><script>keep()</script>"));

  test("and is left alone where it has none", () => expect(settle("<p>a</p>")).toBe("<p>a</p>"));

  test.each([
    ["a piece is missing", gap],
    ["a place is marked otherwise", gap.replace("<!--$?-->", "<!--$!-->") + piece],
    ["a piece has another number", gap + piece.replace('id="S:0"', 'id="S:1"')],
  ])("and stops the build where %s", (_, html) => expect(() => settle(html)).toThrow());
});

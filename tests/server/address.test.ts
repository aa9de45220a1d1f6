import { describe, expect, test } from "vitest";
import { addressed } from "#lib/server/address.ts";
import type { Site } from "#lib/server/site.ts";

const site: Site = new Map([
  ["/", "page"],
  ["/en", "page"],
  ["/en/memo", "page"],
  ["/en/ask", "page"],
  ["/en/open", "page"],
  ["/embed/demo/en", "framed"],
  ["/rules.json", "file"],
  ["/a b.txt", "file"],
  ["/embed.js", "loader"],
  ["/loader/1.0.0.js", "release"],
  ["/_next/static/a.js", "hashed"],
]);
const found = (target: string) => addressed(target, site);
const known = (path: string, query = "") => ({
  is: "known",
  kind: site.get(path) ?? "file",
  path,
  query,
});
const missing = { is: "missing", isFile: false };

describe("an address of ours", () => {
  test.each([...site.keys()].filter((path) => !path.includes(" ")))("%s is answered", (path) => {
    expect(found(path)).toEqual(known(path));
    expect(found(`${path}?a=b?c`)).toEqual(known(path, "a=b?c"));
    expect(found(`http://example.org${path}`)).toEqual(known(path));
  });

  test("with a blank in it is answered as browsers write it", () => {
    expect(found("/a%20b.txt")).toEqual({
      is: "known",
      kind: "file",
      path: "/a%20b.txt",
      query: "",
    });
    expect(found("/a b.txt.")).toEqual({ is: "moved", to: "/a%20b.txt" });
  });

  test("of a host alone is the first page", () => expect(found("http://example.org")).toEqual(known("/")));

  test.each([
    ["/en/", "/en"],
    ["//en", "/en"],
    ["/en//memo///", "/en/memo"],
    ["/\\en", "/en"],
    ["/%65n", "/en"],
    ["/en%2Fmemo", "/en/memo"],
    ["/en/memo/?a=b", "/en/memo?a=b"],
    ["//", "/"],
    ["/.", "/"],
    ["/rules.json.", "/rules.json"],
    ["/EN", "/en"],
    ["/En/Memo?a=B", "/en/memo?a=B"],
    ["/RULES.JSON", "/rules.json"],
    ["/en/memo%0A", "/en/memo"],
    ["/en/memo.%0D%0A", "/en/memo"],
    ["/%0A", "/"],
  ])("%s is moved to %s", (target, to) => expect(found(target)).toEqual({ is: "moved", to }));

  test.each([
    ".",
    ",",
    ")",
    "]",
    ">",
    "%3E",
    "%22",
    "'",
    "%E2%80%9D",
    "%E2%80%8B",
    "%E2%80%8F",
    "%E2%81%A0",
    "%EF%BB%BF",
    "%C2%AD",
    "%20",
    ".%E2%80%8B)",
  ])("stands in a sentence before %s", (mark) => {
    const places = ["/en/memo", "/en/ask", "/embed/demo/en", "/rules.json"];
    const moved = places.map((to) => ({ is: "moved", to }));
    expect(places.map((path) => found(path + mark))).toEqual(moved);
    expect(places.map((path) => found(`${path}/${mark}`))).toEqual(moved);
  });
});

describe("a code in the path", () => {
  describe.each(["%23", "%2523", "%252523", "%EF%BC%83", "%25ef%25bc%2583", "%EF%B9%9F", "#"])(
    "behind %s is recovered on a page that takes one:",
    (hash) => {
      test.each([
        "/en/memo",
        "/en/ask",
        "/en/memo/",
        "//en/memo",
        "/en/memo.",
        "/en/memo%E2%80%8B",
        "/en/memo%0D%0A",
        "/en%2Fmemo",
        "/EN/Memo",
      ])("%s", (page) => {
        expect(found(`${page}${hash}PC1abc`)).toEqual({ is: "recover" });
        expect(found(`${page}${hash}PC1abc%E2%80%8B.`)).toEqual({ is: "recover" });
        expect(found(`${page}${hash}PC1abc%E0%A4%A`)).toEqual({ is: "recover" });
        if (hash !== "#") expect(found(`${page}?via=mail${hash}PC1abc`)).toEqual({ is: "recover" });
      });
    },
  );

  test("is none behind a question mark, unless it looks like one", () => {
    expect(found("/en/memo?tag=%23weekly")).toEqual(known("/en/memo", "tag=%23weekly"));
    expect(found("/en/memo?tag=%23")).toEqual(known("/en/memo", "tag=%23"));
  });

  test.each([
    "/en/open%23PC1abc",
    "/xx/memo%23PC1abc",
    "/en%23PC1abc",
    "/memo%23PC1abc",
    "/en/memos%23PC1abc",
    "/%23PC1abc",
  ])("is none on another page: %s", (path) => {
    expect(found(path)).toEqual(missing);
  });
});

test.each([
  "/nope",
  "/en/nope",
  "/index",
  "/_not-found",
  "//example.org/",
  "/en.rsc",
  "/EN/NOPE",
  "/en/../rules.jso",
  "/__proto__",
  "/constructor",
])("%s leads to nothing", (target) => expect(found(target)).toEqual(missing));

test.each(["/_next/static/b.js", "/_next/image?url=a", "//_next/static/b.js"])(
  "a file that a page asked for and that is not there needs no page: %s",
  (path) => {
    expect(found(path)).toEqual({ is: "missing", isFile: true });
  },
);

test.each([
  "/%",
  "/%E0%A4%A",
  "/%00",
  "/en%00",
  "/en%0A%00",
  "/en%0Amemo",
  "/%0d%0aa",
  "/%7f",
  "/%C2%85",
  "en",
  "*",
  "ftp://example.org/",
  "",
  "?a",
])("%j cannot be read", (target) =>
  expect(found(target)).toEqual(target === "" ? known("/") : { is: "refused", status: 400 }),
);

test("an address is read up to 4096 characters", () => {
  expect(found(`/${"a".repeat(4095)}`)).toEqual(missing);
  expect(found(`/${"a".repeat(4096)}`)).toEqual({ is: "refused", status: 414 });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { firstPageBytes } from "./first-page.ts";

const build = mkdtempSync(join(tmpdir(), "size-"));
afterAll(() => rmSync(build, { recursive: true }));

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const files = { "a.js": "first()", "b.js": "second()", "old.js": "polyfill()", "c.css": "p { margin: 0 }" };

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(build, path)), { recursive: true });
  writeFileSync(join(build, path), text);
};
for (const [name, text] of Object.entries(files)) put(`static/${name}`, text);

const bytes = (html: string) => {
  put("server/app/en.html", html);
  return firstPageBytes(build, "en") - gzipped(html);
};
const style = '<link rel="stylesheet" href="/_next/static/c.css">';
const script = '<script async src="/_next/static/a.js"></script>';
const least = gzipped(files["a.js"]) + gzipped(files["c.css"]);

describe("The size of a first visit", () => {
  test.each([
    ["scripts and styles", "", least],
    [
      "a script that is loaded ahead",
      '<link rel="preload" as="script" href="/_next/static/b.js">',
      least + gzipped(files["b.js"]),
    ],
    ["a file that is named twice, with a version", '<script src="/_next/static/a.js?v=2"></script>', least],
    ["no script for browsers without modules", '<script src="/_next/static/old.js" nomodule></script>', least],
    ["no style sheet that is switched off", '<link disabled rel="stylesheet" href="/_next/static/d.css">', least],
    ["nothing that stands in the page itself", "<script>third()</script>", least],
  ])("counts %s", (_, more, sum) => expect(bytes(style + script + more)).toBe(sum));

  test.each([
    [".js", style],
    [".css", script],
  ])("is refused where a page names no %s of the build", (ending, html) => {
    expect(() => bytes(html)).toThrow(`loads no ${ending} of the build`);
  });

  test("is refused where a named file is missing", () => {
    expect(() => bytes(`${style}${script}<script src="/_next/static/gone.js"></script>`)).toThrow("ENOENT");
  });
});

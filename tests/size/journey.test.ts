import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bytesUpTo, journey } from "./journey.ts";

const build = mkdtempSync(join(tmpdir(), "journey-"));
afterAll(() => rmSync(build, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(build, path)), { recursive: true });
  writeFileSync(join(build, path), text);
};
const fetches = (...files: string[]) =>
  `s.v(t=>Promise.all([${files.map((file) => `"static/${file}"`).join(",")}].map(t=>e.l(t))))`;

put(
  "server/app/en.html",
  '<link rel="stylesheet" href="/_next/static/c.css"><script src="/_next/static/a.js"></script>',
);
put("static/c.css", `/* ${fetches("never.js")} */`);
put("static/a.js", fetches("questions.js") + fetches("words.js"));
put("static/questions.js", fetches("result.js", "shared.js"));
put("static/result.js", fetches("tools.js", "shared.js", "a.js"));
put("static/shared.js", "shared()");
put("static/words.js", "words()");
put("static/tools.js", fetches("writer.js"));
put("static/writer.js", fetches("never.js"));

describe("A visit to the result", () => {
  test("fetches each file once, in the stage in which it first comes", () =>
    expect(journey(build, "en").map(({ stage, file }) => `${stage}: ${file}`)).toEqual([
      "first page: server/app/en.html",
      "first page: static/c.css",
      "first page: static/a.js",
      "questions: static/questions.js",
      "questions: static/words.js",
      "result: static/result.js",
      "result: static/shared.js",
      "after the result: static/tools.js",
      "buttons: static/writer.js",
    ]));

  test.each(journey(build, "en"))("weighs $file", ({ bytes }) => {
    expect(bytes).toBeGreaterThan(20);
  });

  test("weighs at the end of each stage what came up to there", () => {
    const file = (stage: "first page" | "result" | "buttons", bytes: number) => ({ stage, file: "a.js", bytes });
    expect(bytesUpTo([file("result", 20), file("first page", 1), file("buttons", 300), file("result", 4000)])).toEqual({
      "first page": 1,
      questions: 1,
      result: 4021,
      "after the result": 4021,
      buttons: 4321,
    });
  });
});

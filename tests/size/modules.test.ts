import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { transformSync } from "esbuild";
import { moduleLines, modulesOf } from "./modules.ts";

const build = mkdtempSync(join(tmpdir(), "modules-"));
afterAll(() => rmSync(build, { recursive: true }));

/** A script of two modules, with its map as the bundler names them. */
const put = (name: string, module: string) => {
  const { code, map } = transformSync('const words = "long enough to count";\nexport { words };', {
    sourcemap: true,
    sourcefile: module,
  });
  const named = JSON.parse(map) as { sources: string[] };
  writeFileSync(join(build, `${name}.map`), JSON.stringify({ ...named, sources: [module] }));
  writeFileSync(join(build, name), `${code}\n//# sourceMappingURL=${name}.map\n`);
};
put("ours.js", "turbopack:///[project]/lib/i18n/messages/en/keep.json.js");
put("theirs.js", "turbopack:///[project]/node_modules/@some/package/src/index.js");
put("again.js", "turbopack:///[project]/lib/i18n/messages/en/keep.json.js");
writeFileSync(join(build, "bare.js"), "bare()");

const script = (file: string) => ({ stage: "questions" as const, file, bytes: 1 });

describe("What a script holds", () => {
  test.each([
    ["ours.js", "lib/i18n/messages/en/keep.json"],
    ["theirs.js", "@some/package: src/index.js"],
  ])("%s is told by the path of each module", (file, module) => {
    expect(modulesOf(build, file)[0]).toMatchObject({ module });
  });

  test("is all told: no character is left out", () => {
    const sum = modulesOf(build, "ours.js").reduce((count, { characters }) => count + characters, 0);
    expect(sum).toBe(readFileSync(join(build, "ours.js"), "utf8").replaceAll("\n", "").length);
  });

  test("is not guessed where the build made no source maps", () => {
    expect(() => modulesOf(build, "bare.js")).toThrow("build with PAROLE_MAPS=1");
  });

  test("tells a module that comes in two scripts", () => {
    const lines = moduleLines(build, [script("ours.js"), script("theirs.js"), script("again.js")]);
    expect(lines.slice(lines.indexOf("in several scripts:")).join("\n")).toMatch(
      /^in several scripts:\n +\d+ {2}lib\/i18n\/messages\/en\/keep\.json$/,
    );
  });
});

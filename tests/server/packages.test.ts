import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };

/** The packages that a program loads, wherever in it. */
const loadedBy = async (program: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [program],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    outdir: "unwritten",
    metafile: true,
  });
  const paths = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !path.startsWith("node:"))
    .map(({ path }) => /^(@[^/]+\/)?[^/]+/.exec(path)![0]);
  return [...new Set(paths)].sort();
};

test.each(["serve", "intake", "screen"])(
  "an installation without what only building needs has every package that `npm run %s` loads",
  async (command) => {
    const loaded = await loadedBy(`lib/command/${command}.ts`);
    expect(loaded).toContain("zod");
    expect(loaded.filter((name) => !(name in dependencies))).toEqual([]);
  },
);

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Package = { dev?: boolean; license?: string };
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };

/** Licenses that let anybody use, change and pass on what is built with them, whose conditions a notice meets. */
const open = ["0BSD", "Apache-2.0", "BSD-3-Clause", "CC-BY-4.0", "ISC", "MIT", "MIT-0"];

/** Builds of one package for other machines, which the lockfile of this one tells nothing of: they have its license. */
const builds = /^@(next\/swc|swc\/core)-(darwin|linux|win32)-/;
const nameOf = (path: string) => path.split("node_modules/").pop()!;

const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);

test.each(shipped)("%s, which may be shipped, has a license that lets anybody do so", (path, { license }) => {
  const name = nameOf(path);
  const named =
    license ??
    (builds.test(name)
      ? packages[`node_modules/${name.replace(/^@next\/swc.*/, "next").replace(/^(@swc\/core).*/, "$1")}`]?.license
      : "none");
  expect(named?.split(" AND ").filter((one) => !open.includes(one))).toEqual([]);
});

test("a package under another license would be found", () => {
  expect(open).not.toContain("GPL-3.0");
  expect(shipped.length).toBeGreaterThan(50);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Package = {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
};
type Lock = { packages: Record<string, Package> };

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const settings = readFileSync(".npmrc", "utf8").split("\n");
const { allowScripts, overrides } = JSON.parse(readFileSync("package.json", "utf8")) as {
  allowScripts: Record<string, boolean>;
  overrides: Record<string, string>;
};

const nameOf = (path: string) => path.split("node_modules/").pop()!;
const installed = ({ packages }: Lock) => Object.entries(packages).filter(([path]) => path !== "");
const unhashed = (of: Lock) =>
  installed(of)
    .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ""))
    .map(([path]) => path);
const withScripts = (of: Lock) =>
  [
    ...new Set(
      installed(of)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => nameOf(path)),
    ),
  ].sort();

const planted = (path: string, one: Partial<Package>): Lock => ({
  packages: {
    ...lock.packages,
    [path]: { version: "1.0.0", integrity: `sha512-${"A".repeat(86)}==`, ...one },
  },
});

describe("Every package in the lockfile", () => {
  test("has its hash, on every platform", () => {
    expect(installed(lock).length).toBeGreaterThan(400);
    expect(unhashed(lock)).toEqual([]);
    expect(unhashed(planted("node_modules/a", {}))).toEqual([]);
    expect(unhashed(planted("node_modules/a", { integrity: undefined }))).toEqual(["node_modules/a"]);
    expect(unhashed(planted("node_modules/a", { integrity: "sha1-a" }))).toEqual(["node_modules/a"]);
  });

  test("comes from whatever registry npm is set to", () => {
    expect(installed(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(settings).toContain("omit-lockfile-registry-resolved=true");
  });

  test("runs nothing while it is installed, and each that would is known to work without", () => {
    expect(settings).toContain("ignore-scripts=true");
    expect(withScripts(lock)).toEqual(Object.keys(allowScripts).sort());
    expect(Object.values(allowScripts).every((allowed) => allowed === false)).toBe(true);
    expect(withScripts(planted("node_modules/a/node_modules/@b/c", { hasInstallScript: true }))).toContain("@b/c");
  });

  test("is one that we use: the framework's library for images is not, and an empty package stands for it", () => {
    expect(overrides.sharp).toBe("npm:client-only@0.0.1");
    expect(Object.keys(lock.packages).filter((path) => /(^|\/)@img\//.test(path))).toEqual([]);
    expect(readFileSync("next.config.ts", "utf8")).toContain("images: { unoptimized: true }");
  });
});

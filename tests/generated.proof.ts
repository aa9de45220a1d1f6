import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { generated } from "#lib/command/generated.ts";

const made = await generated();

test.each(Object.keys(made))("%s is what `npm run generate` writes today", (path) => {
  expect(readFileSync(path, "utf8")).toBe(made[path]);
});

test("what is generated is the same each time", async () => {
  expect(await generated()).toEqual(made);
});

test("one run is enough after a question is new to every generated file", () => {
  const project = mkdtempSync(join(tmpdir(), "generate-"));
  for (const part of ["rules", "lib", "package.json"]) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
  cpSync("public/advisories.json", join(project, "public/advisories.json"), { recursive: true });
  const edges = Object.entries(JSON.parse(made["lib/questionnaire/edges.json"]!) as Record<string, string[]>);
  const [newest] = edges.at(-1)!;
  const before = edges.slice(0, -1).map(([from, places]) => [from, places.filter((to) => to !== newest)]);
  writeFileSync(join(project, "lib/questionnaire/edges.json"), JSON.stringify(Object.fromEntries(before)));
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "lib/command/generate.ts"], {
    cwd: project,
    encoding: "utf8",
  });
  const written = Object.keys(made).map((path) => [path, readFileSync(join(project, path), "utf8")]);
  rmSync(project, { recursive: true, force: true });
  expect([status, stderr]).toEqual([0, ""]);
  expect(Object.fromEntries(written)).toEqual(made);
});

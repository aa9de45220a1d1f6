import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { crowd } from "#lib/command/diff/crowd.ts";
import { compare } from "#lib/command/diff/differences.ts";
import { changesAmong, verdict } from "#lib/command/diff/gate.ts";
import { versionIn, type Version } from "#lib/command/diff/versions.ts";
import type { Plant } from "./plant.ts";
import { changes, refactorings } from "./plants.ts";

/** A tree of the rules with one edit. */
const planted = (folder: string, { file, from, to }: Plant): void => {
  for (const part of ["rules", "lib/questionnaire", "package.json"]) {
    mkdirSync(join(folder, part, ".."), { recursive: true });
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
};

const told = async (before: Version, plant: Plant): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    planted(folder, plant);
    const after = await versionIn(folder, plant.of);
    const all = compare(before, after, crowd(before, after, { seed: 212, walks: 0 }));
    return verdict(changesAmong(before, after, all), [], all.length).text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Prints what the gate says of each planted edit whose number is given. */
const before = await versionIn(process.cwd(), "ours");
const plants: readonly Plant[] = [...changes, ...refactorings];
for (const at of process.argv.slice(2).map(Number)) {
  process.stdout.write(`${JSON.stringify({ at, text: await told(before, plants[at]!) })}\n`);
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import type { Area } from "./areas.ts";
import { codeFaults } from "./code.ts";
import { editsIn, type Edit } from "./edits.ts";
import { rowFaults } from "./rows.ts";

/** A fault in a file, with the line in which it stands. */
export type Mutant = { file: string; line: string; edit: Edit };

const lineOf = (text: string, at: number): string =>
  text.slice(text.lastIndexOf("\n", at - 1) + 1, text.indexOf("\n", at)).trim();

/** By what a survivor is known: its file, its line as written and the fault, whatever stands above it. */
export const nameOf = ({ file, line, edit }: Mutant): string => `${file}: ${line} (${edit.of})`;

const sources = execFileSync("git", ["ls-files", "rules", "lib"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file.endsWith(".ts"));

/** Every mutant of an area. */
export const mutantsOf = ({ source, kind }: Area): Mutant[] =>
  sources
    .filter((file) => source.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return editsIn(file, text, kind === "rows" ? rowFaults : codeFaults).map((edit) => ({
        file,
        line: lineOf(text, edit.from),
        edit,
      }));
    });

/** Some of them, the same for the same seed. */
export const drawn = (mutants: readonly Mutant[], count: number, seed: number): Mutant[] => {
  const draw = drawsFrom(seed);
  return mutants
    .map((mutant) => ({ mutant, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ mutant }) => mutant);
};

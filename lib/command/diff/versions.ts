import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { visible } from "#rules";
import { storiesIn, type Story } from "./stories.ts";

type Rules = typeof import("#rules");
type Walk = typeof import("../../questionnaire/walk.ts");
type Questionnaire = typeof import("../../questionnaire/questionnaire.ts");

/**
 * The rules, the order of questions and the people of the cases, as they stand in one place. An earlier version may
 * not tell by which answers it comes to an outcome.
 */
export type Version = { name: string; stories: readonly Story[] } & Omit<Rules, "wayTo"> &
  Partial<Pick<Rules, "wayTo">> &
  Pick<Walk, "relevant"> &
  Pick<Questionnaire, "steps">;

const parts = ["rules", "lib", "package.json"];
/** Where versions before this one kept the people of their cases. */
const oldPeople = "tests/fixtures";

/** Where the questionnaire lies, and where it lay in versions before this one. */
const questionnaires = ["lib/questionnaire", "lib/screening"];

const run = (command: string, words: readonly string[], input?: Buffer): Buffer => {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    input,
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString().trim() || `${command} ${words[0]} failed`);
  return stdout;
};

const commitOf = (revision: string): string => {
  run("git", ["rev-parse", "--git-dir"]);
  try {
    if (revision.startsWith("-")) throw new Error("an option");
    return run("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new Error(`unknown revision: ${visible(revision)}`);
  }
};

/** The rules of a folder. */
export const versionIn = async (folder: string, name: string): Promise<Version> => {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
  const rules = (await load("rules/index.ts")) as Rules;
  const questionnaire = questionnaires.find((at) => existsSync(join(folder, at, "walk.ts")));
  const { relevant } = (await load(`${questionnaire}/walk.ts`)) as Walk;
  const { steps } = (await load(`${questionnaire}/questionnaire.ts`)) as Questionnaire;
  return { ...rules, relevant, steps, name, stories: storiesIn(folder) };
};

const partsIn = (commit: string): string[] => {
  const { status } = spawnSync("git", ["cat-file", "-e", `${commit}:${oldPeople}`]);
  return status === 0 ? [...parts, oldPeople] : parts;
};

const unpack = (revision: string, commit: string, folder: string): void => {
  try {
    run(
      "tar",
      ["-xf", "-", "-C", folder],
      run("git", ["archive", "--format=tar", commit, ...partsIn(commit)]),
    );
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  } catch (error) {
    throw new Error(
      `${visible(revision)} holds no rules that can be compared (${(error as Error).message})`,
    );
  }
};

/** Does something with the rules of a revision, which lie in a folder of their own for so long. */
export const withRevision = async <T>(
  revision: string,
  read: (version: Version) => T,
): Promise<T> => {
  const commit = commitOf(revision);
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    unpack(revision, commit, folder);
    return read(await versionIn(folder, revision));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

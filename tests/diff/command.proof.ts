import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { optionsIn } from "#lib/command/diff/differences.ts";
import { branchesOf, peopleFrom } from "#lib/command/diff/sample.ts";
import { pairsOf, storiesIn, type Story } from "#lib/command/diff/stories.ts";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import * as rules from "#rules";

vi.setConfig({ testTimeout: 200_000, hookTimeout: 60_000 });

const project = mkdtempSync(join(tmpdir(), "diff-test-"));
const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
const env = Object.fromEntries(own) as NodeJS.ProcessEnv;

const git = (...words: string[]) => {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...author, ...words], { cwd: project, env });
  if (status !== 0) throw new Error(stderr.toString());
};

const diff = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "lib/command/diff.ts", ...words], {
    cwd: project,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const edit = (file: string, from: string, to: string) => {
  const path = join(project, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
};

beforeAll(() => {
  for (const part of ["rules", "lib", "package.json"]) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
  writeFileSync(join(project, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--message", "the rules");
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("npm run diff:", () => {
  test("the rules against themselves differ nowhere, and every answer appears in the sample", () => {
    const { status, stdout, stderr } = diff("HEAD", "--walks", "400");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Outcomes that differ: 0 of [\d,]+\n/);
    expect(stdout).toMatch(/The same outcome for other reasons: 0 of [\d,]+\n/);
    expect(stdout).toMatch(/each asked by its own questions: (\d{3}) of \1, 0 by another sentence\n/);
    expect(stdout).toContain("Outcomes of theirs that differ: 0\n");
    expect(stdout).toContain("Rules that differ as written: none\n");
    expect(stdout).toContain("Questions that differ: none\n");
    expect(stdout).toContain("Answers that nobody in the sample gives: none\n");
  });

  test("a condition, a citation and an option that changed are named, with the people whose outcome changes", () => {
    edit(
      "rules/law/bases/medical.ts",
      'medAvailableNearby: is("yes") }',
      'medAvailableNearby: is("yes", "worse-chance") }',
    );
    edit(
      "rules/law/admissibility.ts",
      '["ina-212-d-5-A", "ina-212-a-9-C", "usc-1325-a"',
      '["ina-212-d-5-A", "usc-1325-a"',
    );
    edit("rules/questions/support.ts", '"lawful-path",', '"lawful-path", "new-plan",');
    const { status, stdout, stderr } = diff("HEAD", "--walks", "800");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n {2}treatment-available-nearby: when\n/);
    expect(stdout).toMatch(/\n {2}unlawful-reentry: cites\n/);
    expect(stdout).toMatch(/\n {2}afterParolePlan: options\n/);
    expect(stdout).not.toMatch(/Outcomes that differ: 0 of/);
    expect(stdout).toMatch(/By place:\n +\d+ of [\d,]+ {2}outside-us/);
    expect(stdout).toMatch(/By reason for coming:\n +\d+ of [\d,]+ {2}medical-treatment/);
    expect(stdout).toMatch(/\d+ {2}needs-attorney → likely-ineligible\n/);
    expect(stdout).toMatch(/\d+ {2}\+ treatment-available-nearby \(fails medical-treatment\)/);
    expect(stdout).toMatch(/needs-attorney → likely-ineligible: .*medAvailableNearby = worse-chance/);
    expect(stdout).toMatch(
      /needs-attorney → likely-ineligible: Treatment exists nearby, with a clearly worse chance\.\n/,
    );
  });

  test("a change that no commit accepts by name fails, and says what the commit would say", () => {
    const { status, stdout, stderr } = diff("HEAD", "--gate", "--walks", "400");
    expect(stderr).toBe("");
    expect(status).toBe(1);
    const names = [...stdout.matchAll(/^([\w-]+): NOT ACCEPTED; /gm)].map(([, name]) => name);
    expect(names).toContainEqual("treatment-available-nearby");
    expect(names).toContainEqual("unlawful-reentry");
    expect(stdout).toContain(names.map((name) => `Rule-Change: ${name}\n`).join(""));
  });

  test("a change that the commits accept by name passes, and is told", () => {
    const accepted = "Rule-Change: treatment-available-nearby\nRule-Change: unlawful-reentry";
    git("commit", "--quiet", "--no-verify", "--all", "--message", `Judge otherwise\n\n${accepted}`);
    const { status, stdout } = diff("HEAD~1", "--gate", "--walks", "400");
    expect(status).toBe(0);
    expect(stdout).toContain("treatment-available-nearby: accepted; ");
    expect(stdout).not.toContain("NOT ACCEPTED");
  });

  test("a seed draws the same people each time, and every answer to every question has its turn", () => {
    const version = { ...rules, steps, relevant, name: "here", stories: [] };
    const people = peopleFrom(7, 400, [version]);
    expect(peopleFrom(7, 400, [version])).toEqual(people);
    expect(peopleFrom(8, 400, [version])).not.toEqual(people);
    const given = new Set(
      people.flatMap((person) =>
        Object.entries(relevant(person)).flatMap(([id, answer]) =>
          optionsIn(answer).map((option) => `${id} ${option}`),
        ),
      ),
    );
    expect(given).toContainEach(branchesOf([version]).map(({ question, option }) => `${question} ${option}`));
  });

  test.each([
    [["no-such-revision"], "unknown revision: no-such-revision"],
    [["HEAD", "--walks", "many"], "--walks takes a whole number"],
    [[], "usage: npm run diff -- <git revision>"],
  ])("%j is refused with a clear message", (words, message) => {
    const { status, stdout, stderr } = diff(...words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });
});

describe("The people of whom two versions tell", () => {
  const told = (...names: string[]): Story[] => names.map((name) => ({ name, answers: {} }));
  const met = (earlier: Story[], later: Story[]) =>
    pairsOf(earlier, later).map(({ before, after }) => [before.name, after.name]);

  test("are paired by their sentence, or else by one that says it more fully", () => {
    const earlier = told("A donor waits.", "Two years of treatment in the US.", "A man whom nobody mentions again.");
    const later = told(
      "Two years of treatment, at a US hospital that agreed.",
      "A donor waits.",
      "A donor waits long.",
    );
    expect(met(earlier, later)).toEqual([
      ["A donor waits.", "A donor waits."],
      ["Two years of treatment in the US.", "Two years of treatment, at a US hospital that agreed."],
    ]);
  });

  test("are read with what they inherit, wherever a version keeps them", () => {
    const folder = mkdtempSync(join(tmpdir(), "stories-"));
    const write = (path: string, people: unknown[]) => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(people));
    };
    const mother = { id: "mother", name: "A mother.", answers: { medSerious: "yes", deadline: "none" } };
    write("rules/cases/medical.json", [
      { id: "son", name: "Her son.", like: "mother", but: { medSerious: null, deadline: "within-7-days" } },
      mother,
    ]);
    write("tests/fixtures/check-cases.json", [{ name: "A donor.", answers: { medSerious: "no" } }]);
    expect(storiesIn(folder)).toEqual([
      { name: "Her son.", answers: { deadline: "within-7-days" } },
      { name: "A mother.", answers: mother.answers },
      { name: "A donor.", answers: { medSerious: "no" } },
    ]);
    rmSync(folder, { recursive: true });
  });
});

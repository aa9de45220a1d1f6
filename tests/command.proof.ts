import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { determine, Determination, questionIds } from "#rules";
import { parseInput } from "#lib/command/input.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers } from "./rules/answers.ts";
import { checkCases } from "./rules/cases.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "screen-"));
afterAll(() => rmSync(folder, { recursive: true }));

const screen = (words: string[], input = "") => {
  const command = ["--import", "tsx", "lib/command/screen.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
};
const file = (text: string): string => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
};
const [first, second] = checkCases.map(({ answers }) => answers);

describe("the command", () => {
  test("reads one person from a file and prints their determination", () => {
    const { status, stdout, stderr } = screen([file(JSON.stringify(first))]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(Determination.parse(JSON.parse(stdout))).toEqual(determine(first!));
  });

  test("reads several people from standard input and prints as many determinations, in order", () => {
    const { status, stdout, stderr } = screen([], JSON.stringify([first, {}, second]));
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual([first!, {}, second!].map(determine));
  });

  test("reads nobody and prints nothing but an empty list", () => {
    expect(screen([], "[]")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  test("drops answers to questions that are not asked", () => {
    const stale = { ...first, personUsStatus: "us-citizen" as const };
    expect(JSON.parse(screen([], JSON.stringify(stale)).stdout)).toEqual(determine(relevant(stale)));
  });

  test("prints for people to read", () => {
    const { status, stdout, stderr } = screen(["--pretty", file(JSON.stringify(first))]);
    expect([status, stderr]).toEqual([0, ""]);
    const { outcome, requirements, reasons } = determine(first!);
    expect(stdout.split("\n")[0]).toContain(outcome);
    expect(stdout).toContainEach(requirements.map(({ id }) => id));
    expect(stdout).toContainEach(
      reasons.flatMap(({ rule, cites }) => [rule, ...cites.map(({ citation }) => citation)]),
    );
  });
});

describe("the command refuses, names every problem with its path, and prints nothing else", () => {
  const refuses = (run: ReturnType<typeof screen>, ...paths: string[]) => {
    expect([run.status, run.stdout]).toEqual([2, ""]);
    const named = run.stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(0, line.indexOf(": ")));
    expect(named).toEqual(paths);
    expect(run.stderr).not.toMatch(/^ +at /m);
  };

  test.each([
    ["nothing at all", "", ["."]],
    ["broken JSON", '{"personUsStatus":', ["."]],
    ["a word", '"none"', ["."]],
    ["null", "null", ["."]],
    ["a person who is a list", "[[]]", ["[0]"]],
    ["questions that do not exist", '{"age":"yes","name":"A"}', [".age", ".name"]],
    ["an option that does not exist", '[{},{"personUsStatus":"tourist"}]', ["[1].personUsStatus"]],
    ["a reason that does not exist", '{"requestBases":{"fwvp":true,"x":true}}', [".requestBases.x"]],
    ["answers of the wrong kind", '{"homeTies":1,"requestBases":"fwvp"}', [".requestBases", ".homeTies"]],
    ["a question answered twice", '{"personUsStatus":"none","personUsStatus":"us-citizen"}', [".personUsStatus"]],
    ["an option named twice", '[{},{"requestBases":{"fwvp":true,"\\u0066wvp":true}}]', ["[1].requestBases.fwvp"]],
    [
      "an answer behind one that is not taken",
      '{"homeTies":1,"homeTies":"some","age":1,"age":1}',
      [".homeTies", ".age", ".homeTies", ".age"],
    ],
    ["a prototype", '{"__proto__":{"personUsStatus":"none"}}', [".__proto__"]],
    ["a constructor", '{"constructor":{"prototype":{}}}', [".constructor"]],
    ["a hundred thousand brackets", "[".repeat(100_000) + "]".repeat(100_000), ["[0]"]],
    ["a hundred thousand open brackets", "[".repeat(100_000), ["."]],
    ["ten megabytes of nothing", "x".repeat(10_000_000), ["."]],
  ])("%s", (_, text, paths) => refuses(screen([], text), ...paths));

  test("and says in English what was expected", () => {
    const { stderr } = screen([], '{"personIsMinor":"maybe","requestBases":"fwvp"}');
    expect(stderr.trimEnd().split("\n").sort()).toEqual([
      '.personIsMinor: Invalid option: expected one of "yes"|"no"|"not-sure"',
      ".requestBases: Invalid input: expected object, received string",
    ]);
  });

  test("a file that is not there", () => {
    const path = join(folder, "nobody.json");
    refuses(screen([path]), path);
  });

  test("a folder", () => refuses(screen([folder]), folder));

  test("options that it does not have", () => {
    refuses(screen(["--json", "--fast"]), "--json", "--fast");
    refuses(screen(["-x", "--pretty=no"]), "-x", "--pretty");
  });

  test("a second file", () => {
    const path = file(JSON.stringify(first));
    refuses(screen([path, path, "--", "--third"]), path, "--third");
  });
});

describe("reading input never throws", () => {
  const isRead = (text: string) => {
    const input = parseInput(text);
    if ("problems" in input) expect(input.problems.length).toBeGreaterThan(0);
    else for (const answers of input.answers) determine(relevant(answers));
  };

  test("whatever the text", () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" }));
    fc.assert(fc.property(text, isRead), { numRuns: 3000 });
  });

  test("whatever was done to somebody's answers", () => {
    const key = fc.oneof(fc.constantFrom(...questionIds, "__proto__", "constructor"), fc.string());
    fc.assert(
      fc.property(anyAnswers(), key, fc.json(), (answers, id, value) => {
        const text = JSON.stringify(answers);
        isRead(`${text.slice(0, -1)}${text === "{}" ? "" : ","}${JSON.stringify(id)}:${value}}`);
      }),
      { numRuns: 3000 },
    );
  });

  test("and answers that are fine come back whole", () => {
    fc.assert(
      fc.property(fc.array(anyAnswers(), { maxLength: 3 }), (people) => {
        expect(parseInput(JSON.stringify(people))).toEqual({ answers: people, isList: true });
      }),
      { numRuns: 1000 },
    );
  });
});

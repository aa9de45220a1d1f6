import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, type Answers } from "#rules";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, walks } from "../rules/answers.ts";
import { clientOf } from "./client.ts";

const rules = "public/rules.json";
const hasPython = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

/** People of every kind: some answered what they were asked, some answered at random. */
const people = (count: number): Answers[] => fc.sample(fc.oneof(walks(), anyAnswers()), { numRuns: count, seed: 212 });

const expected = (answers: Answers) => {
  const { outcome, rests, requirements, bases } = determine(relevant(answers));
  const states = (rows: readonly { id: string; state: string }[]) =>
    Object.fromEntries(rows.map(({ id, state }) => [id, state]));
  return { outcome, rests, requirements: states(requirements), bases: states(bases) };
};

const inTypeScript = (given: readonly Answers[]): unknown[] =>
  given.map(clientOf(JSON.parse(readFileSync(rules, "utf8"))));

const inPython = (given: readonly Answers[]): unknown[] => {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  const file = join(folder, "answers.jsonl");
  writeFileSync(file, given.map((answers) => `${JSON.stringify(answers)}\n`).join(""));
  const { stdout, stderr, status } = spawnSync("python3", ["tests/published/client.py", rules, file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
};

const differing = (given: readonly Answers[], found: readonly unknown[]) =>
  given.filter((answers, at) => JSON.stringify(sorted(found[at])) !== JSON.stringify(sorted(expected(answers))));
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;

vi.setConfig({ testTimeout: 600_000 });

test("whoever decides from the published file alone, in Python or else in TypeScript, decides as we do", () => {
  const given = people(20_000);
  const found = hasPython ? inPython(given) : inTypeScript(given);
  expect(found).toHaveLength(given.length);
  expect(differing(given, found)).toEqual([]);
  expect(new Set(given.map((answers) => expected(answers).rests)).size).toBe(5);
});

test("a client in TypeScript that reads the published file decides as we do", () => {
  const given = people(2000);
  expect(differing(given, inTypeScript(given))).toEqual([]);
});

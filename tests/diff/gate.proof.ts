import { spawn } from "node:child_process";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { changes, refactorings } from "./plants.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 1_200_000 });

/** `npm run proof` plants every edit; `npm test` some of each kind. */
const isWhole = process.env.PLANTED === "all";
const all = [...changes, ...refactorings];
const some = ["worse chance", "permanent bar", "worst of several", "one condition written", "worse of two"];
const planted = all.filter(({ of }) => isWhole || some.some((words) => of.includes(words)));

const said = new Map<string, string>();

/** Edits are planted and judged in two processes, one for each core. */
const judge = (numbers: readonly number[]): Promise<void> =>
  new Promise((done, fail) => {
    let out = "";
    const child = spawn(process.execPath, ["--import", "tsx", "tests/diff/judge.ts", ...numbers.map(String)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.on("close", (status) => {
      if (status !== 0) return fail(new Error("an edit could not be judged"));
      for (const line of out.trim().split("\n")) {
        const { at, text } = JSON.parse(line) as { at: number; text: string };
        said.set(all[at]!.of, text);
      }
      done();
    });
  });

beforeAll(async () => {
  const numbers = planted.map((one) => all.indexOf(one));
  const [odd, even] = [0, 1].map((half) => numbers.filter((_, at) => at % 2 === half));
  await Promise.all([judge(odd!), judge(even!)]);
});

const isPlanted = ({ of }: { of: string }) => planted.some((one) => one.of === of);

describe("The gate before a change of the rules", () => {
  test("is tried with at least thirty changes and ten refactorings", () => {
    expect(changes.length).toBeGreaterThanOrEqual(30);
    expect(refactorings.length).toBeGreaterThanOrEqual(10);
    expect(new Set(all.map(({ of }) => of)).size).toBe(all.length);
  });

  test.each(changes.filter(isPlanted))("stops at a change: $of ($named)", ({ of, named }) => {
    expect(said.get(of)).toContain(`${named}: NOT ACCEPTED`);
    expect(said.get(of)).toContain(`\nRule-Change: ${named}\n`);
  });

  test.each(refactorings.filter(isPlanted))("says nothing of $of", ({ of }) => {
    expect(said.get(of)).toBe("");
  });
});

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { answerOf, serving } from "./law-watch/server.ts";

const commandIn = async (cwd: string, ...words: readonly string[]) => {
  const child = spawn(resolve("node_modules/.bin/tsx"), [resolve("lib/command/law-watch.ts"), ...words], { cwd });
  let [out, error] = ["", ""];
  child.stdout.on("data", (piece) => (out += String(piece)));
  child.stderr.on("data", (piece) => (error += String(piece)));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, out, error };
};

const command = (...words: readonly string[]) => commandIn(".", ...words);

const against = async (handle: Parameters<typeof serving>[0], ...words: readonly string[]) => {
  const server = await serving(handle);
  try {
    return await command("--from", server.base, ...words);
  } finally {
    await server.stop();
  }
};

const only = ["--only", "cfr-212-5-c"];

describe("npm run law:watch", () => {
  test("is this command", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts["law:watch"]).toBe("tsx lib/command/law-watch.ts");
    expect(Object.entries(scripts).filter(([, does]) => String(does).includes("law:watch"))).toEqual([]);
  });

  test("ends with 0 where a text is as stored", async () => {
    const { status, out, error } = await against(undefined, ...only);
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(out).toMatch(/^Law watch of \d{4}-\d\d-\d\d\n\nAs stored: 1\.\n$/);
  });

  test("ends with 1 where a text changed, and says so as JSON", async () => {
    const { status, out } = await against(
      (path, _, response) =>
        void response.end(answerOf(path, (text) => text.replace("individual case", "common\u009b\u202e case"))),
      ...only,
      "--json",
    );
    expect(status).toBe(1);
    const { looked } = JSON.parse(out);
    expect(looked).toHaveLength(1);
    expect(looked[0].resting.rules).toContain("person-outside-us");
    expect(looked[0].found.pieces).toContainEqual({ is: "new", text: "common\u009b\u202e" });
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });

  test("ends with 2 where it could not look", async () => {
    const { status, out } = await against((_, __, response) => void response.writeHead(403).end(), ...only);
    expect(status).toBe(2);
    expect(out).toContain("\nCould not look\n- https://www.ecfr.gov/current/title-8/section-212.5 ");
  });

  test.each([
    [["--only", "cfr-9"], "cfr-9: not the id of a text"],
    [["--from", "nowhere"], "nowhere: not an address"],
    [["--form", "x"], "--form: not an option"],
    [["x"], "x: one word too many"],
  ])("refuses %j with 2 and a line", async (words, line) => {
    const { status, out, error } = await command(...words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error.split("\n")).toContain(line);
  });
});

test("what is wrong with the file of notices is said in English, by its path", async () => {
  const folder = mkdtempSync(join(tmpdir(), "notices-"));
  mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "public", "advisories.json"), '{"version":2,"advisories":{}}');
  const { status, out, error } = await commandIn(folder);
  rmSync(folder, { recursive: true });
  expect({ status, out, error: error.trimEnd().split("\n") }).toEqual({
    status: 2,
    out: "",
    error: [
      "public/advisories.json: version: Invalid input: expected 1",
      "public/advisories.json: advisories: Invalid input: expected array, received object",
    ],
  });
});

describe("The weekly watch", () => {
  const workflow = readFileSync(".github/workflows/law-watch.yml", "utf8");

  test("runs the command once a week, with no right but to read, and to write issues where it tells", () => {
    expect(workflow).toMatch(/schedule:\n {4}- cron: "\d+ \d+ \* \* \d"/);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect([...workflow.matchAll(/^ {6}([a-z-]+: (?:read|write))$/gm)].map(([, right]) => right)).toEqual([
      "contents: read",
      "issues: write",
    ]);
    expect(workflow).toContain("npm run --silent law:watch");
  });

  test("uses the actions of the tests, in the same versions", () => {
    const used = (text: string) => [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    const known = used(readFileSync(".github/workflows/test.yml", "utf8"));
    expect(used(workflow).length).toBeGreaterThan(0);
    expect(used(workflow).filter((action) => !known.includes(action))).toEqual([]);
  });
});

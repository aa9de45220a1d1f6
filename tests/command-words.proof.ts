import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { firmOf, type Said } from "#lib/firms/described.ts";
import { explained } from "#lib/firms/explained.ts";
import { files, read } from "./rooms.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "words-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Colors, a title, a bell, a line feed, C1 and what turns the direction: as they are, and as they may be shown. */
const nasty = "\u001b[31m\u001b]0;x\u0007\r\n\u009b2J\u202e\u2066\u200b";
const shown = "\\u001b[31m\\u001b]0;x\\u0007\\u000d\\u000a\\u009b2J\\u202e\\u2066\\u200b";

const command = (name: string, words: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `lib/command/${name}.ts`, ...words],
    {
      input,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
};

const refuses = ({ status, stderr, stdout }: ReturnType<typeof command>, ...said: string[]) => {
  expect([status, ...said.filter((one) => !stderr.includes(one))]).toEqual([2]);
  expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
  expect(stderr).not.toMatch(/^ +at /m);
};

const firms = () => readdirSync("lib/firms/registered");
const written = () => ["lib/questionnaire/edges.json", "lib/law/text-hashes.json", "public/rules.json"].map(read);

describe("Every command refuses a word that it does not take, and shows what nobody would see in it", () => {
  test.each<[name: string, words: string[], said: string[]]>([
    ["screen", [`--${nasty}`], [`--${shown}: not an option`]],
    ["screen", [join(folder, nasty)], [`${shown}: ENOENT`]],
    ["screen", ["a.json", `b${nasty}.json`], [`b${shown}.json: one word too many`]],
    ["diff", ["HEAD", `--${nasty}`, "--walks"], [`--${shown}: not an option`, "--walks: takes a value"]],
    ["diff", ["HEAD", nasty], [`${shown}: one word too many`]],
    ["diff", [`no-${nasty}`], [`unknown revision: no-${shown}`]],
    ["diff", ["HEAD", "--walks", nasty], [`not ${shown}`]],
    ["generate", [nasty, `-x`], ["-x: not an option", `${shown}: one word too many`]],
    ["texts", [nasty], [`${shown}: one word too many`]],
    ["texts", ["--all"], ["--all: not an option"]],
    ["texts", ["--accept", nasty], [`${shown}: not the id of a text`]],
    ["law-watch", [nasty, "--all"], ["--all: not an option", `${shown}: one word too many`]],
    ["law-watch", ["--only", nasty], [`${shown}: not the id of a text`]],
    ["law-watch", ["--from", nasty], [`${shown}: not an address`]],
    ["csp", [nasty, "--force"], ["--force: not an option", `${shown}: one word too many`]],
    ["serve", [nasty, "--port=1"], ["--port: not an option", `${shown}: one word too many`]],
    ["firm", [nasty, "--force"], ["--force: not an option", `${shown}: one word too many`]],
  ])("%s %j", (name, words, said) => {
    const before = written();
    refuses(command(name, words), ...said);
    expect([written(), firms()]).toEqual([before, firms()]);
  });
});

describe("What nobody would see in an input is shown", () => {
  test.each([
    ["a key", JSON.stringify({ [nasty]: 1 }), `.${shown}: not a question or option`],
    ["a key that stands twice", `{${`${JSON.stringify(nasty)}:1,`.repeat(2)}"a":1}`, `.${shown}: stands twice`],
    ["what is no JSON", nasty, "is not valid JSON"],
  ])("by screen: %s", (_, input, said) => refuses(command("screen", [], input), said));

  const said: Said = {
    id: "acme",
    name: "Acme",
    attorney: "A",
    barState: "Florida",
    address: "1 Street",
    phone: "+1 305 555 0100",
    origins: "https://acme.example",
    locales: "en",
    accent: "#0b6e4f",
    clients: "both",
    phases: "no",
  };
  const oneLine = nasty.replace(/[\r\n]/g, "");

  test("by firm, which writes nothing", () => {
    const before = firms();
    const input = Object.values({
      ...said,
      name: `A${oneLine}`,
      origins: `https://acme.example/${oneLine}`,
    }).join("\n");
    refuses(command("firm", [], input), "Nothing was written.", "holds U+001B", "https://acme.example/\\u001b[31m");
    expect(firms()).toEqual(before);
  });

  test("by firm, but not where there is none", () => expect(firmOf(said).success).toBe(true));

  test.each((Object.keys(said) as (keyof Said)[]).filter((field) => field !== "phases"))(
    "by firm, in its %s",
    (field) => {
      const firm = firmOf({ ...said, [field]: `${said[field]}${oneLine}` });
      expect(firm.success).toBe(false);
      expect(explained(firm.error!)).not.toMatch(/[^\P{C}\n]/u);
    },
  );
});

test("no command writes to a terminal past the place where it is made visible, but for what it made itself", () => {
  const written = files
    .filter((path) => path.startsWith("lib/command/"))
    .flatMap((path) =>
      [...read(path).matchAll(/console\.\w+|stderr\.write|stdout\.write\([^)]*\)/g)].map(([use]) => `${path}: ${use}`),
    );
  expect(written.sort()).toEqual([
    "lib/command/csp.ts: stdout.write(`Content security policies: ${count}\\n`)",
    "lib/command/diff.ts: stdout.write(text)",
    "lib/command/export.ts: stdout.write(`${visible(folder)",
    'lib/command/firm.ts: stdout.write("\\n")',
    'lib/command/firm.ts: stdout.write(`${question}${otherwise ? ` [${otherwise}]` : ""}: `)',
    "lib/command/firm.ts: stdout.write(`Written: ${path}. Build again, then see /embed/${id}/${language}.\\n`)",
    "lib/command/intake.ts: stdout.write(lines.map((line)",
    "lib/command/law-watch.ts: stdout.write(text)",
    "lib/command/port.mjs: console.error",
    "lib/command/screen.ts: stdout.write(text)",
    "lib/command/serve.ts: stdout.write(`http://localhost:${settings.PORT}\\n`)",
    "lib/command/terminal.ts: stderr.write",
    'lib/command/words.ts: stdout.write(lines.join("")',
  ]);
});

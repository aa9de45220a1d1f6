import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  authorities,
  authorityIds,
  evidence,
  feeExceptions,
  fees,
  firstWarningRows,
  notes,
  pathDangers,
  paths,
  routeSteps,
  ruleset,
  warnings,
  waysInstead,
  type Authority,
  type AuthorityId,
  type RuleId,
} from "#rules";
import * as rules from "#rules";
import en from "#lib/i18n/messages/en/whole.ts";
import { acceptedHashes, citing, drift } from "#lib/command/drift.ts";

const accepted = acceptedHashes();
const textOf = ({ text, paraphrase }: Authority) => text ?? paraphrase;

/** The record with one character of its words put in the place of another. */
const withOneByteChanged = (authority: Authority, at: number): Authority => {
  const words = textOf(authority);
  const place = at % words.length;
  const changed = words.slice(0, place) + (words[place] === "x" ? "y" : "x") + words.slice(place + 1);
  return authority.text === null ? { ...authority, paraphrase: changed } : { ...authority, text: changed };
};

describe("The stored texts", () => {
  test("are those that somebody accepted", () => expect(drift(authorities, accepted)).toEqual([]));

  test("with one byte changed anywhere are named, with everything that rests on them", () => {
    const feesById = Object.fromEntries(fees.map((fee) => [fee.id, fee]));
    fc.assert(
      fc.property(fc.constantFrom(...authorityIds), fc.nat(), (id, at) => {
        const [sentence, ...others] = drift(
          { ...authorities, [id]: withOneByteChanged(authorities[id], at) },
          accepted,
        );
        expect(others).toEqual([]);
        expect(sentence).toMatch(`${id} (${authorities[id].citation}): its text changed.`);
        const on = (rows: Record<string, { cites: readonly string[] }>) =>
          Object.keys(rows).filter((row) => rows[row]!.cites.includes(id));
        const named = new Set(sentence!.split(/[ ,;.]+/));
        const dangers = Object.entries(pathDangers).flatMap(([danger, cites]) => (cites.includes(id) ? [danger] : []));
        const resting = [
          ...[ruleset, evidence, feeExceptions, feesById, paths, routeSteps, firstWarningRows, warnings, notes].flatMap(
            on,
          ),
          ...dangers,
        ];
        expect(resting.filter((row) => !named.has(row))).toEqual([]);
        expect(citing(id)["rules"] ?? []).toEqual(on(ruleset));
      }),
      { numRuns: 200 },
    );
  });

  test("cannot come or go without a word", () => {
    const { "cfr-212-5-c": gone, ...rest } = authorities;
    expect(drift(rest, accepted)).toEqual([expect.stringMatching(/^cfr-212-5-c: its text is gone\. It stands behind/)]);
    expect(drift({ ...authorities, "cfr-1": gone }, accepted)).toEqual(["cfr-1 (8 CFR 212.5(c)): its text is new."]);
  });
});

/** The source of the product outside the rules, by file. */
const sources = ["app", "components", "lib"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [`${room}/${file}`, readFileSync(`${room}/${file}`, "utf8")] as const),
);

describe("Everything that can be shown of the law is looked at:", () => {
  test("whatever part of the rules cites a text is named when the text changes", () => {
    const isRow = (row: unknown): row is { cites: AuthorityId[] } =>
      typeof row === "object" && row !== null && "cites" in row && Array.isArray(row.cites);
    const rows = Object.values(rules)
      .filter((table) => typeof table === "object" && table !== null)
      .flatMap((table) => Object.entries(table as object))
      .map(([key, row]) => [typeof row === "object" && row !== null && "id" in row ? row.id : key, row] as const)
      .flatMap(([id, row]) => (isRow(row) ? row.cites.map((cite) => [String(id), cite] as const) : []));
    const unnamed = rows.filter(([id, cite]) => !Object.values(citing(cite)).flat().includes(id));
    expect(unnamed).toEqual([]);
    expect(new Set(rows.map(([id]) => id)).size).toBeGreaterThan(400);
  });

  test("no page cites a text by itself, but for the paragraphs under which every request stands", () => {
    const quoted = sources.flatMap(([file, text]) =>
      authorityIds.filter((id) => text.includes(`"${id}"`)).map((id) => [file, id]),
    );
    const lists = "lib/packet/forms.ts";
    expect(quoted.filter(([file]) => file !== lists).toSorted()).toEqual([
      ["components/paper/Ends.tsx", "cfr-212-5-c"],
      ["components/paper/Ends.tsx", "ina-212-d-5-A"],
      ["lib/result/cites.ts", "ina-212-d-5-A"],
      ["lib/short-result/parts.ts", "ina-212-d-5-A"],
    ]);
  });

  test.each(Object.entries(waysInstead))(
    "a way that fits instead needs no text of its own: its path and the rule that failed have theirs: %s",
    (rule, ways) => {
      const behind = [...ruleset[rule as RuleId].cites, ...ways.flatMap((way) => paths[way].cites)];
      expect(behind.filter((cite) => cite !== "ina-212-d-5-A")).not.toEqual([]);
      expect(behind.filter((cite) => Object.keys(citing(cite)).length === 0)).toEqual([]);
    },
  );

  test("what a page says of false answers is cited as the book cites it", () => {
    const [cite] = notes["only-true-answers"].cites;
    expect(en.changes.truth).toContain(`<cite>${authorities[cite].citation}</cite>`);
  });
});

describe("The build", () => {
  test("looks at the texts before anything else", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.build).toMatch(/^npm run texts && /);
    expect(scripts.texts).toBe("tsx lib/command/texts.ts");
  });

  test("stops on a text that is not the accepted one, and names the rules on standard error", () => {
    const folder = mkdtempSync(join(tmpdir(), "texts-"));
    mkdirSync(join(folder, "lib/law"), { recursive: true });
    writeFileSync(join(folder, "lib/law/text-hashes.json"), JSON.stringify({ ...accepted, "ina-212-d-5-A": "0" }));
    const stopped = spawnSync(resolve("node_modules/.bin/tsx"), [resolve("lib/command/texts.ts")], {
      cwd: folder,
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toMatch(
      /^ina-212-d-5-A \(INA 212\(d\)\(5\)\(A\)\): its text changed\..*\bperson-outside-us\b/,
    );
    expect(stopped.stderr).toContain("npm run texts -- --accept");
  });
});

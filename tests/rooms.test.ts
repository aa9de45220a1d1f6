import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { breaches, circles, files, importsOf, inBrowser, read } from "./rooms.ts";

const code = files.filter((path) => /\.tsx?$/.test(path));

describe("app → components → lib → rules → zod", () => {
  test("is the only way in which a room imports another", () => {
    expect(code.flatMap((path) => breaches(path, read(path)))).toEqual([]);
  });

  test.each([
    ["rules/a.ts", 'import { useState } from "react";'],
    ["rules/a.ts", 'import type { Step } from "#lib/questionnaire/questionnaire.ts";'],
    ["rules/a.ts", 'export * from "../lib/questionnaire/walk.ts";'],
    ["rules/bases/a.ts", 'export { after } from "../../lib/screening/walk.ts";'],
    ["rules/a.ts", 'const fs = require("node:fs");'],
    ["rules/a.ts", 'import "fast-check";'],
    ["rules/a.ts", 'type Next = import("next").Metadata;'],
    ["lib/screening/a.ts", 'const react = await import("@xstate/react");'],
    ["lib/screening/a.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/screening/a.ts", 'import next from "next";'],
    ["lib/a.ts", 'import { ruleset } from "#rules/law/ruleset.ts";'],
    ["lib/a.ts", 'import { ruleset } from "../rules/law/ruleset.ts";'],
    ["lib/a.ts", 'import { Result } from "#components/result/Result.tsx";'],
    ["lib/a.ts", 'import { useForm } from "react-hook-form";'],
    ["components/a.tsx", 'import { determine } from "../rules/determination/determine.ts";'],
    ["components/ui/a.tsx", 'import Page from "../../app/[locale]/page.tsx";'],
    ["components/a.tsx", 'import { join } from "node:path";'],
    ["app/a.tsx", 'import data from "../tests/fixtures/real-cases.json";'],
    ["lib/law/a.ts", 'import { checkCases } from "#rules/cases";'],
    ["lib/command/a.ts", 'import cases from "#rules/cases/past.json";'],
    ["components/law/a.tsx", 'import { checkCases } from "#rules/cases";'],
    ["app/a.tsx", 'import { setup } from "xstate";'],
  ])("in %s, %s would be caught", (path, line) => {
    expect(breaches(path, `export {};\n${line}\n`)).toHaveLength(1);
  });

  test.each([
    ["rules/a.ts", 'import * as z from "zod";'],
    ["rules/a.ts", 'import source from "./authorities/statute.json" with { type: "json" };'],
    ["lib/screening/a.ts", 'import { determine } from "#rules";'],
    ["lib/screening/a.ts", 'import { setup } from "xstate";'],
    ["lib/command/a.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/command/a.ts", 'import { checkCases } from "#rules/cases";'],
    ["lib/server/a.ts", 'import next from "next";'],
    ["components/a.tsx", 'import { asked } from "#lib/questionnaire/walk.ts";'],
    ["app/[locale]/a.tsx", 'import "../globals.css";'],
    ["tests/a.test.ts", 'import { test } from "vitest";'],
  ])("in %s, %s is no false alarm", (path, line) => {
    expect(breaches(path, line)).toEqual([]);
  });
});

describe("no file leads back to itself", () => {
  test("by what it imports", () => {
    expect(circles(importsOf(Object.fromEntries(code.map((path) => [path, read(path)]))))).toEqual([]);
  });

  test("and three that do would be caught", () => {
    const imports = importsOf({
      "components/Page.tsx": 'import { A } from "./a/A.tsx";',
      "components/a/A.tsx": 'import { B } from "../b/B.tsx";\nimport { useState } from "react";',
      "components/b/B.tsx": 'import type { C } from "#components/C.tsx";',
      "components/C.tsx": 'import { A } from "./a/A.tsx";\nimport { last } from "./last.ts";',
      "components/last.ts": 'import * as z from "zod";',
    });
    expect(circles(imports)).toEqual(["components/a/A.tsx", "components/b/B.tsx", "components/C.tsx"]);
  });
});

/** A file's folder in place of the file; imports within one folder say nothing. */
const folders = (imports: Readonly<Record<string, readonly string[]>>) => {
  const between: Record<string, string[]> = {};
  for (const [path, to] of Object.entries(imports)) {
    const others = to.map(dirname).filter((folder) => folder !== dirname(path));
    (between[dirname(path)] ??= []).push(...others);
  }
  return between;
};

describe("no folder leads back to itself", () => {
  const kept = code.filter((path) => /^(app|components|lib|rules)\//.test(path));

  test("by what its files import", () => {
    const imports = importsOf(Object.fromEntries(kept.map((path) => [path, read(path)])));
    expect(circles(folders(imports))).toEqual([]);
  });

  test("nor does a folder of components or of lib together with all that lies in it", () => {
    const outer = (path: string) => path.split("/").slice(0, 2).join("/");
    const own = kept.filter((path) => /^(components|lib)\/[^/]+\//.test(path));
    const between: Record<string, string[]> = {};
    for (const [path, to] of Object.entries(importsOf(Object.fromEntries(own.map((one) => [one, read(one)])))))
      (between[outer(path)] ??= []).push(...to.map(outer).filter((folder) => folder !== outer(path)));
    expect(circles(between)).toEqual([]);
  });

  test("and two that do would be caught", () => {
    const imports = importsOf({
      "components/a/A.tsx": 'import { B } from "../b/B.tsx";',
      "components/b/C.tsx": 'import { A } from "../a/A.tsx";',
    });
    expect(circles(folders(imports))).toEqual(["components/a", "components/b"]);
  });

  test("and none holds more than 20 files of code", () => {
    const sizes = new Map<string, number>();
    for (const path of kept) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > 20)).toEqual([]);
  });
});

describe("a browser carries Zod's small build", () => {
  const whole = (imports: ReturnType<typeof inBrowser>) =>
    Object.keys(imports).filter((path) =>
      imports[path]!.some((word) => /^zod(\/|$)/.test(word) && word !== "zod/mini"),
    );

  test("and nothing of the other, which has its JSON Schema, its locales and every method on every schema", () => {
    const imports = inBrowser(Object.fromEntries(code.map((path) => [path, read(path)])));
    expect(Object.keys(imports)).toContain("rules/determination/determine.ts");
    expect(whole(imports)).toEqual([]);
  });

  test.each([
    'import * as z from "zod";',
    'import { z } from "zod/v4";',
    'export * from "zod";',
    'export const late = () => import("zod");',
  ])("so that %s three files away would be caught", (line) => {
    const texts = {
      "components/A.tsx": '// why\n"use client";\nimport { b } from "#lib/b.ts";\nexport const A = () => <p>{b}</p>;',
      "lib/b.ts": 'export { b } from "#rules";',
      "rules/index.ts": `${line}\nexport const b = typeof z;`,
    };
    expect(whole(inBrowser(texts))).toEqual(["rules/index.ts"]);
  });

  test.each([
    ['"use client";\nimport type { Firm } from "#lib/firm.ts";\nexport const f: Firm = 1;'],
    ['"use client";\nimport { Firm } from "#lib/firm.ts";\nexport const f: Firm = 1;'],
    ['import { Firm } from "#lib/firm.ts";\nexport const f = Firm;'],
  ])("while a type, and what stays on the server, is no false alarm", (text) => {
    const firm = 'import * as z from "zod";\nexport const Firm = z;';
    expect(whole(inBrowser({ "components/A.tsx": text, "lib/firm.ts": firm }))).toEqual([]);
  });

  test("and imports it under one name, since the name z of its own would carry everything with it", () => {
    const imports = code
      .filter((path) => /^(app|components|lib|rules)\//.test(path))
      .flatMap((path) =>
        read(path)
          .split("\n")
          .filter((line) => line.includes('from "zod/mini"')),
      );
    expect(imports.length).toBeGreaterThan(30);
    expect(imports.filter((line) => !/^import (type )?\* as z from "zod\/mini";$/.test(line))).toEqual([]);
  });
});

describe("the style card", () => {
  const sizes = files
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, lines: read(path).split("\n").length - 1 }));

  test("no file is longer than 200 lines", () => {
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test("no file or folder is a drawer", () => {
    const drawer = /(^|\/)(utils?|helpers?|common|types|shared|constants|misc)(\.[^/]*)?(\/|$)/;
    expect(files.filter((path) => drawer.test(path))).toEqual([]);
  });

  test("no test is skipped, left alone or kept as a snapshot", () => {
    const tests = code.filter((path) => /\.(test|proof|spec)\.tsx?$/.test(path));
    const evasion = /\b(test|it|describe)\.(skip|only|todo|fixme)\b|toMatch(Inline)?Snapshot/;
    const self = basename(import.meta.url);
    expect(tests.filter((path) => basename(path) !== self && evasion.test(read(path)))).toEqual([]);
  });
});

test("no kept file names a path of somebody's machine or a package registry", () => {
  const machine = /(?<![\w.:/])\/(work|home|root|Users)\/\w|[A-Z]:\\\\?Users\b|file:\/\/\/\w/;
  const registry = /https?:\/\/[^\s/"']*(registry|artifactory|verdaccio|nexus|pypi)[^\s/"']*/;
  const text = files.filter((path) => /\.(tsx?|m?js|css|json|md|ya?ml|txt|html|mmd)$|^\.\w+$/.test(path));
  expect(text.length).toBeGreaterThan(100);
  expect(text.filter((path) => machine.test(read(path)))).toEqual([]);
  expect(text.filter((path) => registry.test(read(path)))).toEqual([]);
});

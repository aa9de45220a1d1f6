import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  authorities,
  determine,
  pathDangerIds,
  pathDangers,
  pathIds,
  PathRow,
  paths,
  pathsEdition,
  pathsFor,
  Report,
  reportIds,
  reports,
  warningIds,
  warnings,
  type Answers,
  type PathId,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { checkCases } from "./cases.ts";
import { holds } from "./holds.ts";
import { custodyOnly, people, pool } from "./paths-people.ts";

describe("What stands behind the paths", () => {
  test("each report is told by one of them or by a warning", () => {
    const rows = [...Object.values(paths), ...Object.values(warnings)];
    const told = new Set(rows.flatMap((row) => [...row.reports]));
    expect(reportIds.filter((id) => !told.has(id))).toEqual([]);
  });

  test.each(pathIds)("%s fits its schema, and cites nothing twice", (id) => {
    expect(PathRow.parse(paths[id])).toEqual(paths[id]);
    const { cites, danger } = paths[id];
    const all = [...cites, ...(danger ? pathDangers[danger] : [])];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(reportIds)("%s has a day for review, ninety days after its own day", (id) => {
    const { date, reviewBy } = Report.parse(reports[id]);
    const from = new Date(date ?? pathsEdition.date).getTime();
    expect([id, (new Date(reviewBy).getTime() - from) / 86_400_000]).toEqual([id, 90]);
  });

  test("each danger belongs to a path", () => {
    const used = new Set(Object.values(paths).map(({ danger }) => danger));
    expect(pathDangerIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

const applied = (answers: Answers) => determine(answers).reasons.map(({ rule }) => rule as string);

describe("Over all answers", () => {
  test("whatever was answered there is a list, in one order, and the same again", () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const found = pathsFor(answers);
        expect(found).toEqual(pathIds.filter((id) => found.includes(id)));
        expect(pathsFor(structuredClone(answers))).toEqual(found);
      }),
    );
    expect(pathsFor({})).toEqual([]);
  });

  test("every path is shown to somebody who answers every question", () => {
    const reached = new Set(people.flatMap(pathsFor));
    expect(pathIds.filter((id) => !reached.has(id))).toEqual([]);
  });

  test("a visa or a return as a resident that decides the result is also shown as a path", () => {
    const ends: [string, PathId[], (answers: Answers) => boolean][] = [
      ["usable-visa", ["visa-in-hand"], () => true],
      [
        "returning-permanent-resident",
        ["boarding-foil", "returning-resident-visa"],
        ({ personLocation }) => personLocation === "outside-us",
      ],
      ["immigration-custody", custodyOnly, () => true],
      ["parole-now", ["re-parole"], ({ personUsStatus }) => personUsStatus === "none"],
    ];
    const met = new Set<string>();
    for (const { answers, shown } of pool.slice(0, 700)) {
      const rules = applied(answers);
      for (const [rule, expected, applies] of ends) {
        if (!rules.includes(rule) || !applies(answers)) continue;
        met.add(rule);
        expect(expected.filter((id) => !shown.includes(id))).toEqual([]);
      }
    }
    expect([...met].sort()).toEqual(ends.map(([rule]) => rule).sort());
  });

  test.each(checkCases.slice(0, 40))("a path made ready says what Zod itself says: $name", ({ answers }) => {
    const held = pathIds.filter((id) => {
      const { when, unless } = paths[id];
      return holds(when, answers) && !(unless && holds(unless, answers));
    });
    expect(pathsFor(answers)).toEqual(held);
  });

  test("neither a nationality nor who asks changes a path", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom("AF", "CA", "HT", "UA"), (answers, nationality) => {
        expect(pathsFor({ ...answers, nationality, screeningFor: "client" })).toEqual(pathsFor(answers));
      }),
    );
  });
});

test.each(warningIds)("the provisions of the warning %s are kept, or it says nothing of the law", (id) => {
  for (const cite of warnings[id].cites) expect(authorities[cite]).toBeDefined();
});

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
  pathsFor,
  pathsPointedTo,
  Report,
  reportIds,
  reports,
  routeSteps,
  warningIds,
  warnings,
  type Answers,
  type PathId,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { checkCases } from "./cases.ts";
import { holds } from "./holds.ts";
import { people, pool } from "./paths-people.ts";

describe("What stands behind the paths", () => {
  test("each report is told by one of them, by a warning or by a step", () => {
    const rows = [...Object.values(paths), ...Object.values(warnings), ...Object.values(routeSteps)];
    const told = new Set(rows.flatMap(({ reports = [] }) => [...reports]));
    expect(reportIds.filter((id) => !told.has(id))).toEqual([]);
  });

  test.each(pathIds)("%s fits its schema, and cites nothing twice", (id) => {
    expect(PathRow.parse(paths[id])).toBeTruthy();
    const { cites, danger } = paths[id];
    const all = [...cites, ...(danger ? pathDangers[danger] : [])];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(reportIds)("the report %s is due for review ninety days after its own day", (id) => {
    const { date, readOn, reviewBy } = Report.parse(reports[id]);
    const from = new Date(date ?? readOn!).getTime();
    expect((new Date(reviewBy).getTime() - from) / 86_400_000).toBe(90);
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
      ["usable-visa", ["visa-in-hand"], ({ visaSituation }) => visaSituation !== "visa-waiver"],
      ["usable-visa", ["visa-waiver-visit"], ({ visaSituation }) => visaSituation === "visa-waiver"],
      [
        "returning-permanent-resident",
        ["boarding-foil", "returning-resident-visa"],
        ({ personLocation }) => personLocation === "outside-us",
      ],
      ["immigration-custody", ["parole-from-custody", "bond"], () => true],
      ["resident-at-port", ["resident-inspection"], () => true],
      ["crew-member", ["crew-parole"], ({ personUsStatus }) => personUsStatus === "none"],
      ["refugee-or-asylee", ["refugee-travel-document"], ({ personLocation }) => personLocation !== "in-custody"],
      ["parole-now", ["re-parole"], ({ personUsStatus }) => personUsStatus === "none"],
    ];
    const met = new Set<string>();
    const missing = pool.slice(0, 700).flatMap(({ answers, shown }) => {
      const rules = applied(answers);
      const reached = ends.filter(([rule, , applies]) => rules.includes(rule) && applies(answers));
      for (const [rule] of reached) met.add(rule);
      return reached.flatMap(([rule, expected]) =>
        expected.filter((id) => !shown.includes(id)).map((id) => ({ rule, id, answers })),
      );
    });
    expect(missing).toEqual([]);
    expect([...met].sort()).toEqual([...new Set(ends.map(([rule]) => rule))].sort());
  });

  test("a path that decides the result is one to which the answers point", () => {
    const ways: [string, PathId[]][] = [
      ["usable-visa", ["visa-in-hand", "visa-waiver-visit"]],
      ["returning-permanent-resident", ["boarding-foil", "returning-resident-visa"]],
      ["u-visa-waiting-list", ["u-visa-waiting-list"]],
      ["vawa-cancellation-family", ["vawa-cancellation-family"]],
      ["continued-presence-family", ["continued-presence-family"]],
      ["follow-to-join", ["follow-to-join"]],
    ];
    const met = new Set<string>();
    const unpointed = pool.flatMap(({ answers, shown }) => {
      const rules = applied(answers);
      const pointed = pathsPointedTo(answers);
      const reached = ways.filter(([rule]) => rules.includes(rule));
      for (const [rule] of reached) met.add(rule);
      return reached.flatMap(([rule, of]) =>
        of.filter((id) => shown.includes(id) && !pointed.includes(id)).map((id) => ({ rule, id, answers })),
      );
    });
    expect(unpointed).toEqual([]);
    expect(ways.filter(([rule]) => !met.has(rule))).toEqual([]);
  });

  test("what the answers point to is shown, and every path is pointed to or left to a lawyer by somebody", () => {
    const left = new Set<PathId>();
    const told = new Set<PathId>();
    const hidden: { id: PathId; answers: Answers }[] = [];
    for (const { answers, shown } of pool) {
      const pointed = pathsPointedTo(answers);
      hidden.push(...pointed.filter((id) => !shown.includes(id)).map((id) => ({ id, answers })));
      for (const id of shown) (pointed.includes(id) ? told : left).add(id);
    }
    expect(hidden).toEqual([]);
    expect(pathIds.filter((id) => paths[id].pointedBy !== undefined && !told.has(id))).toEqual([]);
    expect(pathIds.filter((id) => paths[id].pointedBy === true && left.has(id))).toEqual([]);
    expect([...told].filter((id) => paths[id].pointedBy === undefined)).toEqual([]);
  });

  test("whoever is not sure which law reaches them is shown each, and pointed to none", () => {
    const unsure: Answers = {
      personUsStatus: "none",
      personLocation: "outside-us",
      requestBases: { "other-urgent": true },
      protectionRoute: { "not-sure": true },
    };
    const laws: PathId[] = [
      "follow-to-join",
      "special-immigrant-visa",
      "u-visa-waiting-list",
      "vawa-cancellation-family",
      "continued-presence-family",
      "victim-protection",
    ];
    expect(pathsFor(unsure)).toEqual(expect.arrayContaining(laws));
    expect(pathsPointedTo(unsure).filter((id) => laws.includes(id))).toEqual([]);
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
  expect(warnings[id].cites.filter((cite) => !authorities[cite])).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { areas } from "./areas.ts";
import { codeFaults } from "./code.ts";
import { applied, editsIn, type Faults } from "./edits.ts";
import { drawn, mutantsOf, nameOf } from "./mutants.ts";
import { rowFaults } from "./rows.ts";
import explained from "./survivors.json" with { type: "json" };

/** The faulty texts of an expression. */
const faultsIn = (expression: string, faults: Faults) => {
  const text = `x = ${expression}`;
  return editsIn("a.ts", text, faults).map((edit) => applied(text, edit).slice("x = ".length));
};

describe("A fault in a row", () => {
  test.each([
    ["drops a condition", 'given({ deadline: is("none"), everInUs: x })', "given({  everInUs: x })"],
    ["drops a citation", '{ cites: ["a", "b"] }', '{ cites: ["b"] }'],
    ["swaps a finding", '{ finds: "weighs-for" }', '{ finds: "weighs-against" }'],
    ["swaps the finding of a target", '{ finds: { meets: "a" } }', '{ finds: { "leaves-open": "a" } }'],
    ["moves a day forward", '{ effectiveUntil: "2026-12-31" }', '{ effectiveUntil: "2027-01-01" }'],
    ["moves a day back", '{ effectiveFrom: "2026-01-01" }', '{ effectiveFrom: "2025-12-31" }'],
    ["widens a list of options", '{ everInUs: is("yes") }', '{ everInUs: is("yes", "no") }'],
    ["narrows a list of options", '{ everInUs: is("yes", "no") }', '{ everInUs: is("yes") }'],
  ])("%s", (_, text, faulty) => expect(faultsIn(text, rowFaults)).toContainEqual(faulty));

  test("leaves the only citation and the only condition where they are", () => {
    expect(faultsIn('{ cites: ["a"], when: given({ custodyGrounds: has("witness") }) }', rowFaults)).toEqual([]);
  });
});

describe("A fault in code", () => {
  test.each([
    ["turns an operator", "a === b", "a !== b"],
    ["moves a boundary", "a < b", "a <= b"],
    ["takes one for both", "a && b", "a || b"],
    ["moves a number", "a[0]", "a[1]"],
    ["drops an early return", "() => { if (a) return c; return b; }", "() => {  return b; }"],
    ["drops a negation", "!a", "a"],
    ["takes some for every", "a.some(b)", "a.every(b)"],
  ])("%s", (_, text, faulty) => expect(faultsIn(text, codeFaults)).toEqual([faulty]));
});

describe("The mutants", () => {
  test.each(areas)("of the $of are many, and their tests notice nothing that is only generated", (area) => {
    expect(mutantsOf(area).length).toBeGreaterThan(20);
    expect(area.tests.some((name) => name.includes("generated"))).toBe(false);
  });

  test("drawn by one seed are the same each time", () => {
    const all = mutantsOf(areas[0]!);
    expect(drawn(all, 9, 212)).toEqual(drawn(all, 9, 212));
    expect(drawn(all, 9, 212)).not.toEqual(drawn(all, 9, 213));
  });

  test("that survive with an explanation still exist", () => {
    const names = new Set(areas.flatMap((area) => mutantsOf(area).map(nameOf)));
    expect(Object.keys(explained).filter((name) => !names.has(name))).toEqual([]);
  });
});

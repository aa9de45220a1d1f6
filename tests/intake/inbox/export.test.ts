import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cell } from "#lib/intake/export/cell.ts";
import { leadOf } from "#lib/intake/export/clio.ts";
import { csvOf, registerLine } from "#lib/intake/export/csv.ts";
import { isFound } from "#lib/intake/export/found.ts";
import { jsonOf } from "#lib/intake/export/json.ts";
import { mondayOf, rowStates, stateOf, weeksOf } from "#lib/intake/inbox/counts.ts";
import { rowOf, stage1Of } from "./people.ts";

const opened = (change: object = {}) => ({ row: rowOf(), names: stage1Of("acme", rowOf().id, change) });

/** The beginnings of cells, as any spreadsheet may find them, whatever sign it splits lines at. */
const beginnings = (text: string) =>
  text.split(/[,;\t\r\n]/).map((piece) => piece.replace(/^["\s\u200b\ufeff\u00a0]*/u, ""));

describe("A cell of CSV", () => {
  test.each([
    "=1+1",
    "+1 202 555 0100",
    "-1",
    "@SUM(A1)",
    "|calc",
    "%0A=1",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "  =1",
    "\u200b=1",
    "\u00a0=1",
    "a;=1",
    'a,"=1',
    "\u2212 1",
  ])("%j is no formula", (text) => {
    expect(beginnings(cell(text)).filter((piece) => /^[=+\-@|%＝＋－＠｜％\u2212]/.test(piece))).toEqual([]);
  });

  test("never is, whatever the text, and closes where it ends", () => {
    const risky = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "|",
      "%",
      "\t",
      "\r",
      "\n",
      "＝",
      " ",
      "\u200b",
      ";",
      ",",
      '"',
      "a",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(risky).map((all) => all.join("")),
          fc.string(),
        ),
        (text) => {
          const is = cell(text);
          expect(is).toMatch(/^"[^"]*"$/);
          for (const piece of beginnings(is)) expect(piece).not.toMatch(/^[=+\-@|%＝＋－＠｜％\u2212]/);
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
  });

  test("of plain words stands as it is", () => expect(cell("Jean Núñez")).toBe('"Jean Núñez"'));
});

describe("An export", () => {
  test("has a line of names and one for each intake, all as long", () => {
    const lines = csvOf([opened(), opened({ address: "=cmd" })]).split("\r\n");
    expect(lines).toHaveLength(4);
    expect(new Set(lines.slice(0, 3).map((line) => line.split('","').length)).size).toBe(1);
    expect(lines[0]).toContain('"safe_to_leave_message"');
    expect(lines[2]).toContain('"\'=cmd"');
    expect(csvOf([])).toBe("");
  });

  test("as JSON holds what was opened, word for word", () => {
    expect(JSON.parse(jsonOf("acme", "2026-11-27", [opened()]))).toEqual({
      v: 1,
      firm: "acme",
      exported: "2026-11-27",
      intakes: [opened()],
    });
  });

  test("for the conflict register has the day, the names and the decision", () => {
    const row = rowOf({ decision: "conflict", decided: "2026-11-25T10:00:00Z" });
    expect(registerLine({ row, names: stage1Of("acme", row.id) })).toMatch(
      /^"2026-11-25","person: Marie Jean \(Marie Jean\); sponsor: Paul Jean","conflict","/,
    );
  });

  test("for practice software takes the last word of the name for the last name", () => {
    const { contact } = opened().names;
    expect(leadOf(contact)).toEqual({ first: "Marie", last: "Jean", phone: "+509 3700 0000", email: "" });
    const one = { ...contact, parties: [{ role: "other" as const, name: "Noor" }], channel: "email" as const };
    expect(leadOf(one)).toMatchObject({ first: "Noor", last: "Noor", phone: "", email: "+509 3700 0000" });
  });
});

describe("a search finds names by words in any order, whatever their accents", () => {
  const intake = opened({ parties: [{ role: "person", name: "José Núñez", aliases: "Pepe" }] });

  test.each(["nunez", "NÚÑEZ jose", "pepe", "3700", intake.row.id.slice(0, 8), ""])("“%s”", (sought) => {
    expect(isFound(intake, sought)).toBe(true);
  });

  test("but not another's", () => expect(isFound(intake, "jose garcia")).toBe(false));
});

describe("Counts", () => {
  test("know where an intake stands", () => {
    expect(stateOf(rowOf())).toBe("new");
    expect(stateOf(rowOf({ decision: "declined" }))).toBe("declined");
    expect(stateOf(rowOf({ decision: "accepted", handled: "2026-11-26T10:00:00Z" }))).toBe("handled");
  });

  test("begin weeks on Mondays", () => {
    expect(mondayOf("2026-11-27T23:00:00Z")).toBe("2026-11-23");
    expect(mondayOf("2026-11-23T00:00:00Z")).toBe("2026-11-23");
    expect(mondayOf("2026-11-22T23:00:00Z")).toBe("2026-11-16");
  });

  test("add up, whatever came when", () => {
    const moment = fc.date({ min: new Date("2026-10-06"), max: new Date("2026-11-29T22:00Z"), noInvalidDate: true });
    const row = fc.record({
      received: moment.map((one) => one.toISOString()),
      handled: fc.constantFrom(null, "2026-11-27T10:00:00Z"),
      decision: fc.constantFrom(null, "no-conflict" as const, "conflict" as const),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const weeks = weeksOf(rows, "2026-11-27");
        expect(weeks.map(({ monday }) => monday)).toHaveLength(8);
        expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        for (const { count, by } of weeks) expect(rowStates.reduce((sum, one) => sum + by[one], 0)).toBe(count);
      }),
    );
  });
});

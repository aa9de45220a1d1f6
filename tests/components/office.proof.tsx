import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { Deliveries } from "#components/office/desk/Deliveries.tsx";
import { Charts } from "#components/office/inbox/Charts.tsx";
import { IntakeTable } from "#components/office/inbox/IntakeTable.tsx";
import { sorted } from "#components/office/inbox/sorted.ts";
import { Answers } from "#components/office/item/Answers.tsx";
import { Names } from "#components/office/item/Names.tsx";
import { nextDecisions } from "#components/office/item/nextDecisions.ts";
import { Shut } from "#components/office/item/Shut.tsx";
import { Recovery } from "#components/office/setup/Recovery.tsx";
import { recovered } from "#lib/intake/keyfile/recovery.ts";
import { made, type Made } from "#lib/intake/setup/try.ts";
import { decisions, refusals } from "#lib/intake/inbox/shapes.ts";
import { rowOf, stage1Of, stage2Of } from "../intake/inbox/people.ts";
import { drawn, read, words } from "./drawn.tsx";
import { inMarkup, timesIn, type Found } from "./roles.ts";

const row = rowOf();
const names = (contact: object = {}) => drawn(<Names names={stage1Of("acme", row.id, contact)} />);
const nothing = () => {};
const isWarning = (page: Found) => page.all("region").some((one) => one.attribute("class") === "office-warning");
const textsOf = (some: Found[]) => some.map(({ text }) => text);

/** What a reader finds in a code that is drawn. */
const scanned = (code: Found): string | undefined => {
  const size = Number(code.attribute("viewBox")!.split(" ")[2]);
  const scale = 4;
  const width = size * scale;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of code
    .all("path")[0]!
    .attribute("d")!
    .matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1)
        dots.set([0, 0, 0], (row * width + at) * 4);
  return jsQR(dots, width, width)?.data;
};

describe("Names and contact", () => {
  test("begin with what is not safe, loudly, before any number", () => {
    const page = inMarkup(names());
    const { text } = page;
    expect(text.indexOf("Do not leave a message.")).toBeLessThan(text.indexOf("+509"));
    expect(textsOf(page.all("strong"))).toContainEach(["Do not leave a message.", "Do not say who is calling."]);
    expect(isWarning(page)).toBe(true);
    expect(text).toContain("A call is safe.");
  });

  test("say where all is safe, without a warning", () => {
    const page = inMarkup(names({ safeToLeaveMessage: true, safeToSayWho: true }));
    expect(isWarning(page)).toBe(false);
    expect(page.text).not.toContain("Do not");
    expect(page.text).toContain("what the person said is safe");
  });

  test("show each person in every way they are written, and each part of the contact", () => {
    const party = { role: "opposing", name: "مريم", latin: "Maryam", aliases: "Mimi", birthYear: 1990 };
    const text = read(names({ parties: [party], through: "Aunt Rose", interpreter: "Dari", access: "a ramp" }));
    expect(text).toContainEach(["مريم", "Maryam", "Mimi", "1990", "Aunt Rose", "Dari", "a ramp", "December 20, 2026"]);
    expect(text).toContain("Opposing or controlling party:");
  });

  test("are text whatever they are", () => {
    const page = inMarkup(names({ parties: [{ role: "person", name: "<img src=x onerror=alert(1)>" }] }));
    expect(page.all("img")).toEqual([]);
    expect(page.text).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("The list", () => {
  const rows = [
    row,
    rowOf({ id: "3f0b8f0e-7f6a-4f0c-9a58-0d6b5f3c2a12", received: "2026-11-20T09:00:00Z", decision: "conflict" }),
    rowOf({ id: "3f0b8f0e-7f6a-4f0c-9a58-0d6b5f3c2a13", received: "2026-11-25T09:00:00Z" }),
  ];
  const opened = { [row.id]: { names: { ok: true as const, content: stage1Of("acme", row.id) } } };

  test("is a table with a caption, and shows names of opened intakes alone", () => {
    const page = inMarkup(drawn(<IntakeTable rows={rows} opened={opened} onOpen={nothing} />));
    const table = page.one("table");
    expect(table.one("caption").text).toBe(words("office.table.caption"));
    expect(table.all("row")).toHaveLength(4);
    expect(table.all("rowheader")).toHaveLength(3);
    expect(timesIn(page.text, "Marie Jean")).toBe(1);
    expect(table.all("cell", "Sealed")).toHaveLength(4);
  });

  test("is sorted by the hour, or by the day that is known", () => {
    const order = (sort: "newest" | "oldest" | "urgent") =>
      sorted(rows, sort, (id) => (id === row.id ? "2026-12-20" : undefined)).map(({ received }) =>
        received.slice(8, 10),
      );
    expect(order("newest")).toEqual(["25", "24", "20"]);
    expect(order("oldest")).toEqual(["20", "24", "25"]);
    expect(order("urgent")).toEqual(["24", "25", "20"]);
  });

  test("says loudly what was given up on", () => {
    const delivery = (state: "dead" | "done") => ({ to: "webhook-1" as const, state, attempts: 10, last: "503" });
    const page = inMarkup(drawn(<Deliveries deliveries={[delivery("dead")]} />));
    const problem = page.one("strong");
    expect(problem.attribute("class")).toBe("office-problem");
    expect(problem.text).toContain("given up after 10 attempts");
    expect(page.text).toContain("503");
    expect(read(drawn(<Deliveries deliveries={[delivery("done")]} isBrief />))).toBe("Delivered");
    expect(read(drawn(<Deliveries deliveries={[]} />))).toBe("Here alone");
  });

  test("is counted in a drawing that says the same in words and in a table", () => {
    const page = inMarkup(drawn(<Charts rows={rows} />, "2026-11-27"));
    const drawings = page.all("img");
    expect(drawings.map(({ name }) => name)).toEqual(["byWeek", "byState"].map((by) => words(`office.charts.${by}`)));
    const [byWeek, byState] = drawings.map((drawing) => drawing.one("desc").text);
    expect(byWeek).toContain("Week of November 23, 2026: 2");
    expect(byState).toContain("Conflict: 1");
    expect(page.one("table").one("caption").text).toBe(words("office.charts.caption"));
  });
});

describe("An intake", () => {
  test("can be decided only as the server takes it", () => {
    expect(nextDecisions(null)).toEqual(["no-conflict", "conflict", "declined"]);
    expect(nextDecisions("conflict")).toEqual([]);
    expect(nextDecisions("declined")).toEqual([]);
    expect(decisions.filter((decision) => nextDecisions(decision).includes(decision))).toEqual([]);
  });

  const own = ["not-an-intake", "newer", "moved", "other-key-or-changed", "not-for-this-key"] as const;
  test.each([...own, ...refusals, "unreachable", "not-understood"] as const)(
    "that does not open says why: %s",
    (why) => {
      const text = read(drawn(<Shut why={why} />));
      expect(text.length).toBeGreaterThan(40);
      expect(text).not.toMatch(/office\.|undefined/);
    },
  );

  test("shows its answers as an attorney reads them, and what the person left out", () => {
    const answers = stage2Of("acme", row.id);
    const html = drawn(
      <Answers
        row={rowOf({ answers: "released", decision: "no-conflict" })}
        answers={{ ok: true, content: { ...answers, withoutPast: true } }}
        onOpen={nothing}
      />,
    );
    expect(read(html)).toContain("The person left out the answers about the past.");
    expect(read(html)).toContain(words("memo.first.heading"));
    expect(read(html)).toContain(words("casefile.since.heading"));
    expect(read(drawn(<Answers row={row} onOpen={nothing} />))).toContain("the server holds them back");
  });
});

test("the recovery copy prints the whole file in lines that lead back to it", async () => {
  const mine = (await made({
    firm: "acme",
    name: "Ana Lee",
    made: "2026-11-27",
    passphrase: "Four grey boats at noon",
  })) as Made;
  const page = inMarkup(drawn(<Recovery made={mine} />));
  const typed = textsOf(page.one("list").items).join("\n");
  expect(recovered(typed)).toEqual({ ok: true, file: mine.file });
  expect(scanned(page.one("img", "The key file as a code to scan"))).toBe(mine.file);
  expect(page.text).toContain(mine.keys[0].kid);
});

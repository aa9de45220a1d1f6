import { describe, expect, test, vi } from "vitest";
import { evidenceFor, version, type Answers, type QuestionId } from "#rules";
import { pack, unpack } from "#lib/handoff/packed.ts";
import { canonicalText } from "#lib/memo/canonical.ts";
import { memoOf, type Memo } from "#lib/memo/memo.ts";
import { replayed } from "#lib/memo/replay.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { drawn, each, made, memoFor, text } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The same answers with their keys, and the keys in them, put the other way round. */
const backwards = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, backwards(one)]),
      )
    : value;

describe("the same answers, papers and day give the same bytes", () => {
  test("in whatever order they were put", () => {
    each((answers, memo, ticked) => {
      const again = memoFor(backwards(answers) as Answers, backwards(ticked) as Record<string, true>);
      expect(text(again)).toBe(text(memo));
    });
  });

  test("whether they come from the tab or in a link", () => {
    each((answers, memo, ticked) => {
      const read = unpack(pack({ kind: "case", answers: relevant(answers), ticked, made, rules: version.version }));
      if (!read.ok || read.packet.kind !== "case") throw new Error("a link of our own could not be read");
      const { packet } = read;
      const arrived = memoOf({ ...packet, ticked: packet.ticked as Record<string, true> });
      expect(text(arrived)).toBe(text(memo));
    });
  });

  test("when the memo is made again from its file", () => {
    each((_, memo) => {
      expect(replayed(text(memo))).toEqual({ ok: true, is: "same", memo });
    });
  });

  const few = drawn.slice(0, 25);

  test.each(few)("and another day, paper or answer gives others: person %#", ({ answers, ticked, memo }) => {
    const bytes = text(memo);
    expect(text(memoOf({ answers, ticked, made: "2026-11-23" }))).not.toBe(bytes);
    const [item] = evidenceFor(relevant(answers));
    if (item) {
      const { [item.id]: was, ...others } = ticked;
      expect(text(memoFor(answers, was ? others : { ...ticked, [item.id]: true }))).not.toBe(bytes);
    }
    const [last] = Object.keys(relevant(answers)).slice(-1) as QuestionId[];
    if (last) expect(text(memoFor({ ...relevant(answers), [last]: undefined } as Answers, ticked))).not.toBe(bytes);
  });

  test.each(few)("with or without a country, which is left out: person %#", ({ answers, ticked, memo }) => {
    expect(text(memoFor({ ...answers, nationality: "HT" }, ticked))).toBe(text(memo));
  });
});

describe("a file that is made again", () => {
  const memo = memoFor({
    screeningFor: "myself",
    personUsStatus: "none",
    personLocation: "in-custody",
  });

  test.each([
    ["its outcome", (one: Memo) => ({ ...one, outcome: { ...one.outcome, is: "likely-eligible" } })],
    ["an answer", (one: Memo) => ({ ...one, answers: { ...one.answers, personLocation: "outside-us" } })],
    [
      "a text of the law",
      (one: Memo) => ({ ...one, provisions: one.provisions.map((law) => ({ ...law, text: `${law.text}.` })) }),
    ],
    ["what was added", (one: Memo) => ({ ...one, more: "added" })],
  ])("says that it was changed: %s", (_, change) => {
    expect(replayed(canonicalText(change(memo)))).toMatchObject({
      ok: true,
      is: "altered",
      memo: { rules: memo.rules },
    });
  });

  test("says that it was changed: the order of its parts", () => {
    expect(replayed(JSON.stringify(memo))).toMatchObject({ is: "altered" });
  });

  test("says that other rules made it", () => {
    const older = { ...memo, rules: { ...memo.rules, hash: "0".repeat(64) } };
    expect(replayed(canonicalText(older))).toMatchObject({ ok: true, is: "other-rules" });
  });

  test.each([
    ["nothing", "", "damaged"],
    ["half a file", text(memo).slice(0, 500), "damaged"],
    ["a file of another kind", "{}", "foreign"],
    ["a list", "[]", "foreign"],
    ["an unknown answer", text(memo).replace('"in-custody"', '"on the moon"'), "foreign"],
    ["a later form", text(memo).replace('"format": 2', '"format": 3'), "foreign"],
    ["an earlier form", text(memo).replace('"format": 2', '"format": 1'), "foreign"],
    ["a day that is none", text(memo).replace(made, "someday"), "foreign"],
    ["far too much", `"${"x".repeat(1_000_001)}"`, "damaged"],
  ])("refuses %s", (_, file, why) => expect(replayed(file)).toEqual({ ok: false, why }));
});

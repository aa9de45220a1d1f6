import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { load, removeLost, save } from "#lib/tab/screening.ts";
import { isKey, joined, split } from "#lib/tab/shares.ts";
import { keepIn, textIn, wipe } from "#lib/tab/tab.ts";
import { freshTab, left, reload } from "../tab.ts";

vi.setConfig({ testTimeout: 60_000 });

const tab = freshTab();
const texts = () =>
  fc.dictionary(fc.constantFrom("answers", "papers", "people", "trail"), fc.string({ unit: "binary" }));
const sealed = () => [...tab.kept.values()][0]!;
const answers = { screeningFor: "relative", personUsStatus: "none" } as const;
const gone = { answers: {}, dropped: "closed" };
const unusable = { answers: {}, dropped: "unusable" };

describe("what a tab keeps", () => {
  test("comes out as it went in, whatever else is kept, as one text and one name", () => {
    fc.assert(
      fc.property(texts(), (all) => {
        wipe();
        for (const [name, text] of Object.entries(all)) keepIn(name, text);
        reload(tab);
        for (const [name, text] of Object.entries(all)) expect(textIn(name)).toBe(text);
        expect(left(tab)).toHaveLength(Object.keys(all).length > 0 ? 2 : 0);
        for (const name of Object.keys(all)) keepIn(name, null);
        expect(left(tab)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("is behind a key as long for one answer as for ten thousand, which is all that the next page can see", () => {
    save(answers);
    const { name } = tab.window;
    keepIn("people", "a".repeat(100_000));
    expect([name.length, tab.window.name.length]).toEqual([44, 44]);
    expect(tab.window.name).not.toBe(name);
  });

  test("is as long whatever the answers are, and never sealed twice alike", () => {
    const seen = [{}, answers, { ...answers, screeningFor: "client" as const }].flatMap((given) => {
      save({ screeningFor: "myself", ...given });
      return [sealed(), tab.window.name];
    });
    expect(new Set(seen.map(({ length }) => length)).size).toBe(2);
    expect(new Set(seen).size).toBe(seen.length);
    keepIn("papers", "{}");
    const before = sealed();
    keepIn("papers", '{"a":true}');
    keepIn("papers", "{}");
    expect(sealed()).not.toBe(before);
  });

  test("may be long", () => {
    const long = "a".repeat(200_000);
    keepIn("people", long);
    reload(tab);
    expect(textIn("people")).toBe(long);
  });
});

describe("one share alone", () => {
  // The mean of eight thousand bytes of chance is 127.5 within 0.8 as good as always: six is out of reach.
  const mean = (letters: string) => {
    const bytes = [...Buffer.from(letters, "base64")];
    return bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;
  };

  test("holds no word of what was kept, and looks like chance", () => {
    save(answers);
    expect(Buffer.from(sealed(), "base64").toString("latin1")).not.toMatch(/relative|personUsStatus/);
    expect(Math.abs(mean(sealed()) - 127.5)).toBeLessThan(6);
  });

  test("gives nothing, and the person is told that tabs keep no answers when they close, until it is removed", () => {
    save(answers);
    tab.window.name = "";
    const before = left(tab);
    // A page may be drawn, thrown away and drawn again before the person sees it.
    expect([load(), load()]).toEqual([gone, gone]);
    expect(left(tab)).toEqual(before);
    removeLost();
    expect(left(tab)).toEqual([]);
    expect(load()).toEqual({ answers: {}, dropped: null });
  });

  test("is no answer where the other one is the name alone", () => {
    save(answers);
    tab.kept.clear();
    expect(load()).toEqual({ answers: {}, dropped: null });
  });

  test("gives nothing beside the share of another time", () => {
    save(answers);
    const old = sealed();
    save({ screeningFor: "client" });
    tab.kept.set([...tab.kept.keys()][0]!, old);
    expect(load()).toEqual(unusable);
    removeLost();
    expect(left(tab)).toEqual([]);
  });
});

describe("a share that was changed gives nothing and never throws", () => {
  const letter = fc.constantFrom(..."ABCDEFGHabcdefgh0123456789+/= <{");
  const changedAt = (share: string, at: number, by: string) =>
    `${share.slice(0, at % share.length)}${by}${share.slice((at % share.length) + 1)}`;

  const bytesOf = (letters: string): string | null => {
    try {
      return atob(letters);
    } catch {
      return null;
    }
  };

  test("in one letter", () => {
    const whole = split('{"answers":"yes"}');
    fc.assert(
      fc.property(fc.constantFrom("key", "sealed"), fc.nat(), letter, (which, at, by) => {
        const changed = { ...whole, [which]: changedAt(whole[which as "key"], at, by) };
        // The last letters of base64 can be spelled in more ways than one.
        const isSame = isKey(changed.key) && bytesOf(changed[which as "key"]) === bytesOf(whole[which as "key"]);
        expect(joined(changed) === null).toBe(!isSame);
      }),
      { numRuns: 500 },
    );
  });

  test("or for something else altogether", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, other) => {
        save(answers);
        const key = [...tab.kept.keys()][0]!;
        tab.window.name = name;
        expect(load()).toEqual(gone);
        save(answers);
        tab.kept.set(key, other);
        expect(load().answers).toEqual({});
        removeLost();
        expect(left(tab)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("or far too long", () => {
    save(answers);
    tab.kept.set([...tab.kept.keys()][0]!, "A".repeat(1_000_004));
    expect(load()).toEqual(unusable);
    removeLost();
    expect(left(tab)).toEqual([]);
  });

  test.each([
    ["a list", "[]"],
    ["no text", '{"answers":1}'],
    ["no JSON", "{"],
    ["null", "null"],
  ])("or was sealed around %s", (_, text) => {
    save(answers);
    const { key, sealed: other } = split(text);
    tab.window.name = key;
    tab.kept.set([...tab.kept.keys()][0]!, other);
    expect(load()).toEqual(unusable);
    removeLost();
    expect(left(tab)).toEqual([]);
  });
});

test.each(["parole-check", "parole-check-people", "parole-check-anything"])(
  "what earlier versions kept in plain words is never read, and is said: %s",
  (key) => {
    tab.kept.set(key, JSON.stringify({ version: 1, answers }));
    expect(load()).toEqual(unusable);
    removeLost();
    expect(left(tab)).toEqual([]);
  },
);

test("what earlier versions kept in plain words is removed with the next thing kept", () => {
  save(answers);
  tab.kept.set("parole-check", "{}");
  expect(load()).toEqual({ answers, dropped: null });
  save(answers);
  expect([...tab.kept.keys()]).toHaveLength(1);
});

test("a name that another page gave the window is nothing of ours", () => {
  tab.window.name = "popup";
  expect(load()).toEqual({ answers: {}, dropped: null });
  save(answers);
  expect(load()).toEqual({ answers, dropped: null });
});

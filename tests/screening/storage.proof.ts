import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { questionIds, version } from "#rules";
import { joined } from "#lib/tab/shares.ts";
import { clear, load, removeLost, save } from "#lib/tab/screening.ts";
import { keepIn } from "#lib/tab/tab.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";
import { refusingStore, storeIn } from "../store.ts";
import { freshTab, left, reload } from "../tab.ts";

vi.setConfig({ testTimeout: 60_000 });

const tab = freshTab();
const loadFrom = (text: string) => {
  keepIn("answers", text);
  reload(tab);
  return load();
};
const dropped = { answers: {}, dropped: "unusable" };
const nothing = { answers: {}, dropped: null };

describe("answers in the tab", () => {
  test("come back as they were given", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), prefixes()), (answers) => {
        save(answers);
        reload(tab);
        expect(load()).toEqual({ answers, dropped: null });
        expect(left(tab)).toHaveLength(Object.keys(answers).length > 0 ? 2 : 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("come back without those that are not asked", () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        save(answers);
        reload(tab);
        expect(load()).toEqual({ answers: relevant(answers), dropped: null });
      }),
      { numRuns: 1000 },
    );
  });

  test("are none in a new tab", () => expect(load()).toEqual(nothing));

  test.each([
    ["the tab is cleared", clear],
    ["no answers are kept", () => save({})],
  ])("leave nothing behind once %s", (_, wipe) => {
    save({ screeningFor: "myself" });
    wipe();
    expect(left(tab)).toEqual([]);
    expect(load()).toEqual(nothing);
  });

  test("are the only thing that is kept", () => {
    save({ screeningFor: "relative", personUsStatus: "none" });
    const [sealed, ...others] = tab.kept.values();
    const answers = `{"version":"${version.version}","answers":{"screeningFor":"relative","personUsStatus":"none"}}`;
    expect(JSON.parse(joined({ key: tab.window.name, sealed: sealed! })!)).toEqual({ answers });
    expect(others).toEqual([]);
  });
});

describe("an entry that cannot be used is dropped and removed, without a crash", () => {
  const isDropped = (text: string) => {
    expect(loadFrom(text)).toEqual(dropped);
    removeLost();
    expect(left(tab)).toEqual([]);
    expect(load()).toEqual(nothing);
  };

  test.each([
    ["empty", ""],
    ["not JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["a word", '"answers"'],
    ["without a version", '{"answers":{}}'],
    ["of an older version", '{"version":0,"answers":{}}'],
    ["of a later version", '{"version":2,"answers":{}}'],
    ["with more than answers", '{"version":1,"answers":{},"name":"A"}'],
    ["with a question that is not asked any more", '{"version":1,"answers":{"age":"yes"}}'],
    ["with an option that is not offered any more", '{"version":1,"answers":{"personUsStatus":"tourist"}}'],
    ["with an answer of the wrong kind", '{"version":1,"answers":{"personUsStatus":["none"]}}'],
    ["with an option that is not chosen", '{"version":1,"answers":{"requestBases":{"fwvp":false}}}'],
    ["with no reason and a reason", '{"version":1,"answers":{"requestBases":{"not-sure":true,"fwvp":true}}}'],
    ["with a prototype as answers", '{"version":1,"answers":{"__proto__":{"personUsStatus":"none"}}}'],
    ["with a prototype as reasons", '{"version":1,"answers":{"requestBases":{"__proto__":{"fwvp":true}}}}'],
    ["with a prototype", '{"version":1,"answers":{},"__proto__":{"answers":{}}}'],
    ["with a constructor", '{"version":1,"answers":{"constructor":{"prototype":{"polluted":true}}}}'],
    ["too long", `{"version":1,"answers":{}}${" ".repeat(20_000)}`],
    ["a hundred thousand brackets deep", "[".repeat(100_000)],
  ])("%s", (_, text) => {
    isDropped(text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("whatever else it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" })), (text) => isDropped(text)),
      { numRuns: 2000 },
    );
  });

  test("with one answer that was tampered with", () => {
    const odd = fc.constantFrom("", "Yes", "<b>", 0, 1, true, false, null, [], ["yes"], {}, { yes: true });
    fc.assert(
      fc.property(walks(), fc.constantFrom(...questionIds), odd, (answers, question, answer) => {
        isDropped(JSON.stringify({ version: version.version, answers: { ...answers, [question]: answer } }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("where storage is refused, nothing is kept and nothing breaks", () => {
  const works = () => {
    expect(load()).toEqual(nothing);
    expect(() => save({ screeningFor: "myself" })).not.toThrow();
    expect(() => clear()).not.toThrow();
  };

  test("because every call throws", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    works();
  });

  test("because there is none", () => {
    vi.unstubAllGlobals();
    works();
  });

  test("because even looking at it throws", () => {
    Object.defineProperty(globalThis, "sessionStorage", {
      get: () => refusingStore.getItem(),
      configurable: true,
    });
    works();
  });

  test("because a bad entry cannot be removed", () => {
    const { setItem, removeItem } = refusingStore;
    vi.stubGlobal("sessionStorage", { ...storeIn(new Map([["k", "{"]])), setItem, removeItem });
    expect(load().answers).toEqual({});
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "#rules";

const repeated = (text: string) => {
  const read = readJson(text);
  return read.ok ? read.repeated : read.why;
};

describe("A key that stands twice", () => {
  test.each<[text: string, paths: (string | number)[][]]>([
    ['{"a":1,"a":2}', [["a"]]],
    ['{"a":1,"b":2,"a":3,"a":4}', [["a"], ["a"]]],
    ['{"a":{"b":1,"b":2}}', [["a", "b"]]],
    ['[0,{"a":[{},{"b":1,"c":2,"b":3}]}]', [[1, "a", 1, "b"]]],
    ['{"a":1,"\\u0061":2}', [["a"]]],
    ['{"":1,"":2}', [[""]]],
    ['{"__proto__":1,"__proto__":2}', [["__proto__"]]],
    ['{"a\\"":"{","a\\"":"}"}', [['a"']]],
    ['{"\\\\":1,"\\\\":2}', [["\\"]]],
    [' { "a" :\n[1 , 2] ,\t"a" : null } ', [["a"]]],
  ])("in %s is found", (text, paths) => expect(repeated(text)).toEqual(paths));

  test.each([
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    '["a","a"]',
    '"a"',
    "1",
    '{"a":",\\"a\\":"}',
  ])("is not in %s", (text) => expect(repeated(text)).toEqual([]));

  test("is found in any object, and what has none is read as JSON is", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), fc.json(), fc.json(), (around, key, first, second) => {
        expect(readJson(around)).toEqual({ ok: true, value: JSON.parse(around), repeated: [] });
        const name = JSON.stringify(key);
        expect(repeated(`[${around},{"x${name.slice(1)}:0,${name}:${first},${name}:${second}}]`)).toEqual([[1, key]]);
      }),
      { numRuns: 300 },
    );
  });

  test("is named a hundred times at most, however often and however deep it stands", () => {
    const deep = 50_000;
    const many = `{${Array.from({ length: 1000 }, () => '"a":1').join()}}`;
    const found = repeated("[".repeat(deep) + many + "]".repeat(deep));
    expect(found).toHaveLength(100);
    expect(found[0]).toHaveLength(deep + 1);
  });

  test("is not looked for in what is no JSON", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readJson(text).ok).toBe("boolean");
      }),
    );
  });

  test.each(["", "{", '{"a":1,"a":2', "[".repeat(100_000)])("is not looked for in %.9s", (text) => {
    expect(readJson(text).ok).toBe(false);
  });
});

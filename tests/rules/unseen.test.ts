import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unseenIn, visible, Words } from "#rules";

const inRange = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const marks = [
  ...inRange(0x00, 0x1f),
  ...inRange(0x7f, 0x9f),
  0xad,
  0x34f,
  0x61c,
  0x115f,
  0x1160,
  0x17b4,
  ...inRange(0x180b, 0x180f),
  ...inRange(0x200b, 0x200f),
  ...inRange(0x2028, 0x202e),
  ...inRange(0x2060, 0x206f),
  0x2800,
  0x3164,
  0xd800,
  0xdfff,
  0xe000,
  0xfdd0,
  ...inRange(0xfe00, 0xfe0f),
  0xfeff,
  0xffa0,
  ...inRange(0xfff0, 0xfffb),
  0xfffe,
  0x1d173,
  0xe0001,
  ...inRange(0xe0020, 0xe007f),
  0xe0100,
  0x10fffd,
];

test.each(marks)("controls, direction marks and what has no width are found, named and written out: %i", (mark) => {
  const text = `a${String.fromCodePoint(mark)}b`;
  const number = `U+${mark.toString(16).toUpperCase().padStart(4, "0")}`;
  expect([mark, unseenIn(text)]).toEqual([mark, number]);
  expect(visible(text)).toMatch(/^a(\\u[0-9a-f]{4}){1,2}b$/);
  expect(JSON.parse(`"${visible(text)}"`)).toBe(text);
  expect(Words(10).safeParse(text).error?.issues[0]?.message).toBe(`holds ${number}, a character that nobody sees`);
});

test.each(["Peña & Söhne", "مكتب المحاماة", "移民律师事务所", "Адвокат", "한국 변호사", "🙂 – “a”", "é"])(
  "words of every script are left as they are: %s",
  (words) => {
    expect([words, unseenIn(words), visible(words)]).toEqual([words, null, words]);
    expect(Words(20).parse(words)).toBe(words);
  },
);

test("what is written out holds nothing that nobody sees, whatever it was", () => {
  const any = fc.integer({ min: 0, max: 0x10ffff }).map((number) => String.fromCodePoint(number));
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(any, fc.constantFrom(...marks.map((mark) => String.fromCodePoint(mark)))),
      }),
      (text) => {
        const written = visible(text);
        return unseenIn(written) === null && visible(written) === written;
      },
    ),
    { numRuns: 2000 },
  );
});

import * as fc from "fast-check";
import jsQR from "jsqr";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { linkTo } from "#lib/handoff/link.ts";
import { qrOf, type QrCode } from "#lib/handoff/qr.ts";
import { asks, cases } from "./packets.ts";

const origin = "https://a-rather-long-name.example.org";
const link = linkTo(origin, "en", fc.sample(cases(), { numRuns: 1, seed: 21 })[0]!);

/** The dark modules of a path: runs of a row, as "M4 4h7v1h-7z". */
const modulesOf = ({ size, path }: QrCode): boolean[][] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  }
  return rows;
};

/** The share of a code that can be lost, by the two bits of its format that say so (ISO/IEC 18004, 7.9). */
const redundancies = ["M", "L", "H", "Q"] as const;
const quiet = 4;
const redundancyOf = (code: QrCode) => {
  const row = modulesOf(code)[quiet + 8]!;
  const bits = Number(row[quiet]) * 2 + Number(row[quiet + 1]);
  return redundancies[bits ^ 0b10]; // the format is drawn through a mask that begins with 10
};

type Paint = (isDark: boolean, x: number, y: number) => number;
const plain: Paint = (isDark) => (isDark ? 0 : 255);

/** The code as a picture with so many dots for each module. */
const pictureOf = (code: QrCode, scale: number, paint = plain) => {
  const rows = modulesOf(code);
  const width = Math.round(code.size * scale);
  const dots = new Uint8ClampedArray(width * width * 4);
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / scale), Math.floor(Math.floor(at / width) / scale)];
    const grey = paint(rows[y]?.[x] ?? false, x, y);
    dots.set([grey, grey, grey, 255], at * 4);
  }
  return { dots, width };
};
const readBack = (code: QrCode, scale: number, paint = plain) => {
  const { dots, width } = pictureOf(code, scale, paint);
  return jsQR(dots, width, width)?.data;
};

describe("The code, read by a decoder that is not ours", () => {
  test("is the link, whatever is handed over", () => {
    fc.assert(
      fc.property(fc.oneof(cases(), asks()), (packet) => {
        const whole = linkTo(origin, "en", packet);
        expect(readBack(qrOf(whole), 3)).toBe(whole);
      }),
      { numRuns: 15, seed: 22 },
    );
  });

  test.each([2, 2.5, 3, 5, 8])("is the link at %d dots for each module", (scale) => {
    expect(readBack(qrOf(link), scale)).toBe(link);
  });

  test("is the link on grey paper with specks", () => {
    const draw = drawsFrom(23);
    const worn: Paint = (isDark) => (isDark ? 60 : 190) + Math.floor(draw() * 60);
    expect(readBack(qrOf(link), 4, worn)).toBe(link);
  });

  test("is the link under a spot as large as an eighth of its width", () => {
    const { size } = qrOf(link);
    const [middle, radius] = [size / 2, size / 16];
    const spotted: Paint = (isDark, x, y) => (Math.hypot(x - middle, y - middle) < radius ? 0 : plain(isDark, x, y));
    expect(readBack(qrOf(link), 4, spotted)).toBe(link);
  });
});

test("The code is coarse enough for paper: on five centimeters each module is 0.8 millimeters or more", () => {
  fc.assert(
    fc.property(fc.oneof(cases(), asks()), (packet) => 50 / qrOf(linkTo(origin, "en", packet)).size >= 0.8),
    { numRuns: 30, seed: 24 },
  );
});

test("Around the code stays the quiet border of four modules that readers need", () => {
  const rows = modulesOf(qrOf(link));
  const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => [...row.slice(0, 4), ...row.slice(-4)])];
  expect(edge.flat()).not.toContain(true);
  expect(rows[4]!.slice(4, 11)).not.toContain(false);
});

test.each([20, 60, 120, 180, 213, 300, 400, 600])(
  "a code of %d characters survives the loss of a seventh",
  (length) => {
    expect(redundancyOf(qrOf("a".repeat(length)))).toBeOneOf(["M", "Q", "H"]);
  },
);

test("a code that could not do so is told apart", () => {
  const { size, data } = encode("a".repeat(300), { ecc: "L", boostEcc: false, border: quiet });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  expect(redundancyOf({ size, path })).toBe("L");
});

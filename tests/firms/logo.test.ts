import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PNG } from "pngjs";
import { crc32 } from "#lib/checksum/crc32.ts";
import { faultInLogo } from "#lib/firms/logo.ts";

describe("a logo", () => {
  const { buffer, byteLength, byteOffset } = PNG.sync.write(new PNG({ width: 40, height: 40 }));
  const png = Buffer.from(buffer, byteOffset, byteLength);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

  test("that is a PNG is shown", () => expect(faultInLogo(png)).toBeNull());

  test.each(readdirSync("public/firms"))("that is here is shown: %s", (file) => {
    expect(faultInLogo(readFileSync(`public/firms/${file}`))).toBeNull();
  });

  /** A piece of a PNG under its check sum, or another. */
  const piece = (name: string, data: Buffer = Buffer.alloc(0), wrong = 0) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE((crc32(named) ^ wrong) >>> 0);
    return Buffer.concat([size, named, sum]);
  };
  const page = Buffer.from("<script>1</script>");
  const [head, rest] = [png.subarray(0, 33), png.subarray(33)];
  /** The picture with pieces between its head and what it shows. */
  const holding = (...pieces: Buffer[]) => Buffer.concat([head, ...pieces, rest]);

  test.each(["tEXt", "zTXt", "iTXt", "iCCP", "eXIf", "tIME", "acTL", "fcTL", "fdAT", "zzZz", "ZzZz", "CgBI", "__pr"])(
    "that holds more than one still picture is refused, naming what it holds: %s",
    (name) => expect(faultInLogo(holding(piece(name, page)))).toContain(`more in it than one still picture (${name})`),
  );

  test("whose piece has a name that nobody sees brings nothing of it to a terminal", () => {
    expect(faultInLogo(holding(piece("\u001b[2J")))).toContain("(\\u001b[2J)");
  });

  test("with what says its colors and its size on paper is taken", () => {
    const kept = [
      piece("gAMA", Buffer.from([0, 0, 177, 143])),
      piece("sRGB", Buffer.alloc(1)),
      piece("pHYs", Buffer.alloc(9)),
    ];
    expect(faultInLogo(holding(...kept))).toBeNull();
  });

  test.each<[string, Buffer, RegExp]>([
    ["a page in the place of its size on paper", holding(piece("pHYs", page)), /more in it .*\(pHYs\)/],
    ["a page in its end", Buffer.concat([png.subarray(0, -12), piece("IEND", page)]), /more in it .*\(IEND\)/],
    ["two heads", holding(head.subarray(8)), /damaged/],
    ["a piece twice", holding(piece("sRGB", Buffer.alloc(1)), piece("sRGB", Buffer.alloc(1))), /damaged/],
    ["no head", Buffer.concat([png.subarray(0, 8), rest]), /damaged/],
    ["no end", png.subarray(0, -12), /damaged/],
    ["a wrong check sum", holding(piece("sRGB", Buffer.alloc(1), 1)), /damaged/],
    ["a piece longer than the file", holding(Buffer.from("7fffffff49444154", "hex")), /damaged/],
    [
      "no width",
      Buffer.concat([png.subarray(0, 8), piece("IHDR", Buffer.from("00000000000000280806000000", "hex")), rest]),
      /without a pixel/,
    ],
    [
      "no height",
      Buffer.concat([png.subarray(0, 8), piece("IHDR", Buffer.from("00000028000000000806000000", "hex")), rest]),
      /without a pixel/,
    ],
    ["nothing in it", Buffer.alloc(0), /not a PNG/],
    ["the mark of a PNG and no more", png.subarray(0, 8), /not a PNG/],
    ["a drawing in it that could run something", Buffer.from(svg), /not a PNG/],
    [
      "a prefixed script in it",
      Buffer.from('<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>1</x:script></x:svg>'),
      /not a PNG/,
    ],
    ["a page in it", Buffer.from("<!doctype html><script>1</script>"), /not a PNG/],
    ["a page after it", Buffer.concat([png, Buffer.from("<script>1</script>")]), /damaged/],
    ["a page after its mark", Buffer.concat([png.subarray(0, 33), Buffer.from("<script>1</script>")]), /damaged/],
    ["its end cut off", png.subarray(0, -5), /damaged/],
    ["one bit flipped", png.map((byte, at) => (at === 50 ? byte ^ 1 : byte)) as Buffer, /damaged/],
    ["more bytes than a logo needs", Buffer.concat([png, Buffer.alloc(60_000)]), /larger/],
    ["more pixels than a logo needs", PNG.sync.write(new PNG({ width: 1025, height: 1 })), /1024 pixels/],
  ])("with %s is refused", (_, bytes, why) => expect(faultInLogo(bytes)).toMatch(why));
});

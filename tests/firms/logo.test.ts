import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PNG } from "pngjs";
import { faultInLogo } from "#lib/firms/logo.ts";

describe("a logo", () => {
  const { buffer, byteLength, byteOffset } = PNG.sync.write(new PNG({ width: 40, height: 40 }));
  const png = Buffer.from(buffer, byteOffset, byteLength);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

  test("that is a PNG is shown", () => {
    expect(faultInLogo(png)).toBeNull();
    for (const file of readdirSync("public/firms"))
      expect([file, faultInLogo(readFileSync(`public/firms/${file}`))]).toEqual([file, null]);
  });

  test.each<[string, Buffer, RegExp]>([
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

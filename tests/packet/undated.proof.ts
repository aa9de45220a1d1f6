import * as fc from "fast-check";
import { expect, test } from "vitest";
import { undated } from "#lib/packet/undated.ts";

test("Bytes that are no zip file, or a broken one, never throw and keep their length.", () => {
  const end = [0x50, 0x4b, 5, 6];
  const broken = fc
    .tuple(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ minLength: 18, maxLength: 40 }))
    .map(([before, after]) => Uint8Array.from([...before, ...end, ...after]));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), broken), (bytes) => {
      const given = Uint8Array.from(bytes);
      expect(undated(given)).toHaveLength(bytes.length);
      expect(Buffer.compare(Buffer.from(given), Buffer.from(bytes))).toBe(0);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

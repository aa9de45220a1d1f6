import { createCipheriv } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chacha20 } from "#lib/tab/chacha20.ts";

test("the key stream is that of OpenSSL, whatever the key and however long", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(20_000), (key, length) => {
      const expected = createCipheriv("chacha20", key, Buffer.alloc(16)).update(Buffer.alloc(length));
      expect(Buffer.from(chacha20(key, length)).equals(expected)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

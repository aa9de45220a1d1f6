import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { work } from "#lib/intake/sending/locking.ts";
import { beginsWithZeros, workFor } from "#lib/intake/sending/work.ts";
import { Envelope } from "#lib/intake/sealed/envelope.ts";
import { id } from "./world.ts";

const zeros = (number: string) => {
  const hash = createHash("sha256").update(`${id}.${number}`).digest();
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.indexOf("1");
};

describe("the work that a server asks for", () => {
  test.each([1, 7, 8, 9, 12])("of %i bits is done", async (bits) => {
    const number = await work(id, bits);
    expect(Envelope.shape.work.safeParse(number).success).toBe(true);
    expect(zeros(number!)).toBeGreaterThanOrEqual(bits);
  });

  test("is none where none is asked for", async () => {
    expect(await workFor(id, 0, () => Promise.reject(new Error("asked")))).toBeUndefined();
  });

  test.each([
    [[0, 0, 255], 16, true],
    [[0, 0, 255], 17, false],
    [[0, 0b0001_1111], 11, true],
    [[0, 0b0010_0000], 11, false],
    [[], 1, false],
  ])("%j begins with %i zeros: %s", (bytes, bits, is) =>
    expect(beginsWithZeros(Uint8Array.from(bytes), bits)).toBe(is),
  );
});

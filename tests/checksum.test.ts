import { expect, test } from "vitest";
import { crc32 } from "#lib/checksum/crc32.ts";
import { crc64 } from "#lib/checksum/crc64.ts";

test("The check sum is CRC-64/XZ", () => {
  const sum = crc64(new TextEncoder().encode("123456789"));
  expect(Buffer.from(sum).toString("hex")).toBe("995dc9bbdf1939fa");
});

test("The check sum of a picture's pieces is CRC-32", () => {
  expect(crc32(new TextEncoder().encode("123456789")).toString(16)).toBe("cbf43926");
});

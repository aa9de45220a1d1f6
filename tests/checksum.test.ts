import { expect, test } from "vitest";
import { crc64 } from "#lib/checksum/crc64.ts";

test("The check sum is CRC-64/XZ", () => {
  const sum = crc64(new TextEncoder().encode("123456789"));
  expect(Buffer.from(sum).toString("hex")).toBe("995dc9bbdf1939fa");
});

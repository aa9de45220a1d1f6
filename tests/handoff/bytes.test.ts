import { expect, test } from "vitest";
import { lengthBelow } from "#lib/handoff/bytes.ts";

test.each([
  [2n, 1],
  [256n, 1],
  [257n, 2],
  [65_536n, 2],
  [65_537n, 3],
])("a number below %d takes %d bytes", (most, bytes) => expect(lengthBelow(most)).toBe(bytes));

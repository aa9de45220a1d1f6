import { expect, test } from "vitest";
import * as z from "zod/mini";
import * as onPhones from "#rules/zod-on-phones.ts";

// What code calls and this file lacks stops the build, which names it.
test.each(Object.entries(onPhones).filter(([name]) => name !== "iso"))(
  "On a phone z.%s is the library's own",
  (name, value) => {
    expect(value).toBe(z[name as keyof typeof z]);
  },
);

test.each(["date", "datetime"] as const)("On a phone z.iso.%s is the library's own", (name) => {
  expect(onPhones.iso[name]).toBe(z.iso[name]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generated } from "#lib/command/generate.ts";

const made = generated();

test.each(Object.keys(made))("%s is what `npm run generate` writes today", (path) => {
  expect(readFileSync(path, "utf8")).toBe(made[path]);
});

test("what is generated is the same each time", () => {
  expect(generated()).toEqual(made);
});

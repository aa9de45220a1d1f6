import { expect, test } from "vitest";
import { determine, firstWarnings } from "#rules";
import { changesOf } from "#lib/changes/changes.ts";
import { outcomeAsHoped } from "#lib/changes/hoped.ts";
import { checkCases } from "../rules/cases.ts";

type Case = (typeof checkCases)[number];

/** The check cases that say something of this kind, each under its sentence. */
const saying = (kind: "hoped" | "improvable" | "firstWarning") =>
  checkCases.filter((one) => one[kind] !== undefined).map((one): [string, Case] => [one.name, one]);

test.each(saying("hoped"))("once all open points come back as hoped: %s", (_, { answers, hoped }) => {
  expect(outcomeAsHoped(answers, determine(answers))).toBe(hoped);
});

test.each(saying("improvable"))("something honest can improve the result: %s", (_, { answers, improvable }) => {
  expect(changesOf(answers, determine(answers)).some(({ improves }) => improves)).toBe(improvable);
});

test.each(saying("firstWarning"))("a warning stands first: %s", (_, { answers, firstWarning }) => {
  expect(firstWarnings(answers)[0]).toBe(firstWarning);
});

test.each(["hoped", "improvable", "firstWarning"] as const)("%s is said of somebody", (kind) => {
  expect(saying(kind)).not.toEqual([]);
});

import { expect, test } from "vitest";
import written from "../fixtures/plan-citations.json" with { type: "json" };
import { citationsOfPlan } from "./plan-citations.ts";

const ours = citationsOfPlan();
const second: Readonly<Record<string, readonly string[]>> = written;

test("every row of the plan that cites the law is written down a second time", () => {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(second).sort());
});

test.each(Object.keys(second))("%s cites what was written down, none dropped and none added", (row) => {
  expect(ours[row]).toEqual(second[row]);
});

import { expect, test } from "vitest";
import { RoutePart } from "#components/result/parts/FoldedParts.tsx";
import { reports, routeSteps, routeStepIds } from "#rules";
import { donor } from "../rules/route-people.ts";
import { drawn, read } from "./drawn.tsx";
import { inResult } from "./result.tsx";

test("A step that rests on pages of others names each with a link, and says nothing of an overdue check beside it.", () => {
  const html = drawn(inResult(donor, <RoutePart />));
  const told = routeStepIds.flatMap((id) => [...(routeSteps[id].reports ?? [])]);
  expect(html).toContainEach(told.map((id) => `href="${reports[id].url}"`));
  expect(read(html)).toContainEach(told.map((id) => reports[id].source));
  expect(told.length).toBeGreaterThan(0);
  expect(read(html)).not.toContain("November 27, 2025");
});

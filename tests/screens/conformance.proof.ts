import { describe, expect, test } from "vitest";
import { asked } from "#lib/questionnaire/walk.ts";
import { questionIds } from "#rules";
import { faultsIn } from "../conformance.ts";
import { checkCases } from "../rules/cases.ts";
import { earlyOf, earlyResultsOf, peopleOf, place, resultOf, sheetsOf, toolsOf, wayOf } from "./screens.tsx";

const documentOf = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Drawn</title></head><body><main>${body}</main></body></html>`;
const faults = (screens: readonly string[]) => screens.flatMap((screen) => faultsIn(documentOf(screen)));

const people = [
  "A child travelling with her mother needs heart surgery",
  "A tourist would like to attend a wedding",
  "A pregnant woman is held by ICE",
  "A man waits at a port of entry with a sick child",
  "A person with a strong medical case does not know",
  "A prosecutor wants a witness to come",
  "A US citizen asks for herself",
  "An elderly woman is at special risk in a war",
].map((start) => [start, checkCases.find(({ name }) => name.startsWith(start))!.answers] as const);

describe("HTML as the standards have it:", () => {
  test.each(people)("every screen of: %s", (_, answers) => {
    const voice = answers.screeningFor ?? "myself";
    const screens = [
      ...wayOf(answers, voice),
      ...earlyOf(answers, voice),
      ...earlyResultsOf(answers, voice),
      resultOf(answers, voice),
      toolsOf(answers, voice),
      ...sheetsOf(answers, voice),
      ...peopleOf(answers),
    ];
    expect(faults(screens)).toEqual([]);
  });

  test.each(questionIds)("the question %s", (id) => {
    const { answers = {} } = checkCases.find((one) => asked(one.answers).includes(id)) ?? {};
    expect(faults([place(id, answers, "relative")])).toEqual([]);
  });
});

test.each([
  ['<input type="radio" autocomplete="off"/>', "valid-autocomplete"],
  ['<table role="table"><tbody><tr role="row"><td>a</td></tr></tbody></table>', "no-redundant-role"],
  ["<p><div>a</div></p>", "close-order"],
  ["<ul><p>a</p></ul>", "element-permitted-content"],
  ['<p id="a">a</p><p id="a">b</p>', "no-dup-id"],
  ['<p aria-labelledby="nowhere">a</p>', "no-missing-references"],
  ["<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>", "wcag/h63"],
])("%s is found to be at fault", (body, rule) => {
  expect(faults([body]).map((fault) => fault.split(":")[0])).toContain(rule);
});

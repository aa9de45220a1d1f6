import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import words from "#lib/i18n/messages/en/warnings.json" with { type: "json" };
import {
  comparedDeadline,
  comparedDeadlines,
  determine,
  firstWarningIds,
  FirstWarningRow,
  firstWarningRows,
  firstWarnings,
  isDangerTheFirstStep,
  type Answers,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { checkCases } from "./cases.ts";

const people = fc.sample(walks(), { numRuns: 600, seed: 12 });
const speaksOfDanger = ({ requestBases, famUrgentReason }: Answers) =>
  requestBases?.["targeted-harm"] === true || requestBases?.["general-danger"] === true || famUrgentReason === "danger";

describe("Before the outcome", () => {
  test.each(firstWarningIds)("%s fits its schema, has words, and is said to somebody and not to everybody", (id) => {
    expect(FirstWarningRow.parse(firstWarningRows[id])).toBeTruthy();
    expect(words.first[id].trim()).not.toBe("");
    const told = people.filter((answers) => firstWarnings(answers).includes(id));
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(people.length);
  });

  test.each(checkCases.filter(({ firstWarning }) => firstWarning !== undefined))(
    "$name: is warned of $firstWarning",
    ({ answers, firstWarning }) => expect(firstWarnings(answers as Answers)).toContain(firstWarning),
  );

  test("danger is told to whoever asks because of it, and to nobody whose death is feared from an illness", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        expect(firstWarnings(answers).includes("danger-now")).toBe(speaksOfDanger(answers));
      }),
    );
    const patient: Answers = { requestBases: { "medical-treatment": true }, harmIfRefused: "death-or-permanent-harm" };
    expect(firstWarnings(patient)).toEqual([]);
  });

  test("danger leads the next steps only where it is near, and is then also told first", () => {
    const hunted: Answers = { requestBases: { "targeted-harm": true } };
    expect(isDangerTheFirstStep({ ...hunted, harmImminent: "soon" })).toBe(true);
    expect(isDangerTheFirstStep({ ...hunted, harmImminent: "being-sent-back" })).toBe(true);
    expect(isDangerTheFirstStep({ ...hunted, harmImminent: "not-soon" })).toBe(false);
    expect(isDangerTheFirstStep(hunted)).toBe(false);
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        if (isDangerTheFirstStep(answers)) expect(firstWarnings(answers)[0]).toBe("danger-now");
      }),
    );
  });

  test("both can be said to one person, danger first", () => {
    const answers: Answers = { requestBases: { "general-danger": true }, deadline: "within-7-days" };
    expect(firstWarnings(answers)).toEqual(["danger-now", "no-time-for-uscis"]);
  });
});

describe("The person's date beside the months of a decision", () => {
  test("each date is told in one line or in the warning on time, and never in both", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        const line = comparedDeadline(answers) !== null;
        const warned = firstWarnings(answers).includes("no-time-for-uscis");
        expect([line, warned].filter(Boolean)).toHaveLength(answers.deadline === undefined ? 0 : 1);
      }),
    );
  });

  test("each line has words, of one or two sentences that speak of months", () => {
    expect(Object.keys(words.deadline)).toEqual([...comparedDeadlines]);
    const texts = Object.values(words.deadline);
    expect(texts.filter((text) => !text.includes("months"))).toEqual([]);
    expect(texts.filter((text) => text.match(/[.](?=\s|$)/g)!.length > 2)).toEqual([]);
  });
});

test("what is said first changes no outcome: the same answers without the harm's date come out the same", () => {
  const dated = people.filter(({ harmImminent }) => harmImminent !== undefined);
  expect(dated.length).toBeGreaterThan(0);
  const turned = dated.filter((answers) => {
    const { harmImminent: _, ...rest } = answers;
    return determine(rest).outcome !== determine(answers).outcome;
  });
  expect(turned).toEqual([]);
});

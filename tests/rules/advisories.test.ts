import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advisoriesFor,
  advisorySeverities,
  countries,
  determine,
  isPastReview,
  optionsOf,
  questionIds,
  type Answers,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { file, plain, read, shipped, written } from "./advisory-files.ts";

const today = "2026-11-26";
const ids = (answers: Answers, country: string | null = null, day = today) =>
  advisoriesFor(shipped, answers, country, day).map(({ id }) => id);

describe("The notices that come with the rules", () => {
  test.each(shipped)("are read, and each lacks an outcome, a promise and a long sentence: $id", ({ title, text }) => {
    const sentences = `${title.en}. ${text.en}`.split(/(?<=[.?!])\s/);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    const promise = /%|!|['"]|unfortunately|guarantee|\beligible|will be approved|\balien/i;
    expect(sentences.filter((sentence) => promise.test(sentence))).toEqual([]);
  });

  test("are none past its review date on the day on which they were last looked at", () => {
    expect(shipped.filter((one) => isPastReview(one, today)).map(({ id }) => id)).toEqual([]);
  });

  test("link to no page that only looks like the government's", () => {
    expect(file).not.toMatch(/usciss?s\.us/);
  });

  test("name 39 countries and Palestinian Authority papers for the entry proclamations", () => {
    const [way] = shipped.find(({ id }) => id === "entry-proclamations")!.appliesWhen;
    expect(new Set(way!.nationality).size).toBe(40);
    expect(way!.nationality).toContain("PS");
  });

  test("are shown to a person from Haiti who says so, and to nobody who is not asked", () => {
    const abroad: Answers = { personUsStatus: "none", personLocation: "outside-us" };
    expect(ids(abroad, "HT")).toContain("entry-proclamations");
    expect(ids(abroad, "FR")).not.toContain("entry-proclamations");
    expect(ids(abroad)).not.toContain("entry-proclamations");
    expect(ids({ ...abroad, whyNotTried: "nationality-suspended" })).toContain("entry-proclamations");
    expect(ids({ personLocation: "inside-us" })).toEqual(["notice-to-appear-on-denial", "tps"]);
  });
});

describe("A notice concerns a person", () => {
  const concerned = (appliesWhen: unknown, answers: Answers, country: string | null = null) =>
    advisoriesFor(read(written({ ...plain, appliesWhen })), answers, country, today).length === 1;

  test("when every question that one way names was answered with an option that it lists", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom(...questionIds), (answers, question) => {
        const answer = answers[question];
        const given = answer === undefined ? [] : typeof answer === "string" ? [answer] : Object.keys(answer);
        for (const option of optionsOf(question)) {
          expect(concerned([{ [question]: [option] }], answers)).toBe(given.includes(option));
        }
        expect(concerned([{ [question]: optionsOf(question) }], answers)).toBe(answer !== undefined);
        expect(concerned([{ [question]: optionsOf(question), nationality: ["HT"] }], answers)).toBe(false);
        expect(concerned([{ nationality: ["HT"] }, {}], answers)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("when the country is listed, and never when none was given", () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom(...countries), (from, listed) => {
        expect(concerned([{ nationality: [listed] }], {}, from)).toBe(from === listed);
        expect(concerned([{ nationality: [listed] }], {})).toBe(false);
      }),
    );
  });

  test("from its first day to its last, and may be out of date past its day for review", () => {
    const [one] = read(written({ ...plain, effectiveUntil: "2026-06-30" }));
    const seen = (day: string) => advisoriesFor([one!], {}, null, day).length === 1;
    expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(seen)).toEqual([false, true, true, false]);
    expect(["2026-03-01", "2026-03-02"].map((day) => isPastReview(one!, day))).toEqual([false, true]);
    const [unknown] = read(written({ ...plain, effectiveFrom: null }));
    expect(advisoriesFor([unknown!], {}, null, "1999-01-01")).toHaveLength(1);
  });

  test("the gravest first, whatever is asked for, and nothing on what is not a day", () => {
    fc.assert(
      fc.property(anyAnswers(), fc.option(fc.string()), fc.string(), (answers, country, day) => {
        expect(advisoriesFor(shipped, answers, country, day)).toEqual([]);
        const grades = advisoriesFor(shipped, answers, country, today).map(({ severity }) =>
          advisorySeverities.indexOf(severity),
        );
        expect(grades).toEqual([...grades].sort());
      }),
    );
  });

  test("and touches no outcome: the rules never see it", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom(...countries), (answers, country) => {
        const before = JSON.stringify(determine(answers));
        advisoriesFor(shipped, answers, country, today);
        expect(JSON.stringify(determine(answers))).toBe(before);
        expect(JSON.stringify(determine({ ...answers, nationality: country }))).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advisoriesFor,
  Advisory,
  advisorySeverities,
  advisoryStatuses,
  countries,
  determine,
  isPastReview,
  optionsOf,
  questionIds,
  readAdvisories,
  takesSeveral,
  type Answers,
  type QuestionId,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";

const file = readFileSync("public/advisories.json", "utf8");
const today = "2026-11-26";

const read = (text: string): Advisory[] => {
  const found = readAdvisories(text);
  if (!found.ok) throw new Error(found.problems.join("\n"));
  return found.advisories;
};
const shipped = read(file);
const problemsOf = (text: string): string[] => {
  const found = readAdvisories(text);
  return found.ok ? [] : found.problems;
};
const plain: Advisory = {
  id: "a",
  status: "in-effect",
  severity: "note",
  title: { en: "A" },
  text: { en: "B." },
  appliesWhen: [{}],
  effectiveFrom: "2026-01-01",
  lastVerified: "2026-02-01",
  reviewBy: "2026-03-01",
  verified: "secondary",
  source: { title: "C", url: "https://www.uscis.gov/", date: "2026-01" },
};
const written = (...advisories: unknown[]) => JSON.stringify({ version: 1, advisories });
const ids = (answers: Answers, country: string | null = null, day = today) =>
  advisoriesFor(shipped, answers, country, day).map(({ id }) => id);

describe("The notices that come with the rules", () => {
  test("are read, and each lacks an outcome, a promise and a long sentence", () => {
    for (const { title, text } of shipped) {
      for (const sentence of `${title.en}. ${text.en}`.split(/(?<=[.?!])\s/)) {
        expect([sentence, sentence.split(/\s+/).length <= 20]).toEqual([sentence, true]);
        expect(sentence).not.toMatch(/%|!|['"]|unfortunately|guarantee|\beligible|will be approved|\balien/i);
      }
    }
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

describe("A file that is not as agreed is refused, with the path of each mistake:", () => {
  const wrong = (change: object) => problemsOf(written({ ...plain, ...change }))[0] ?? "";
  test.each<[string, object, string]>([
    ["a question that is not asked", { appliesWhen: [{ age: ["yes"] }] }, "advisories.0.appliesWhen.0"],
    [
      "an option that is not offered",
      { appliesWhen: [{ deadline: ["soon"] }] },
      "advisories.0.appliesWhen.0.deadline.0",
    ],
    ["a country that is none", { appliesWhen: [{ nationality: ["XX"] }] }, "advisories.0.appliesWhen.0.nationality.0"],
    ["no way at all", { appliesWhen: [] }, "advisories.0.appliesWhen"],
    ["a status of its own", { status: "maybe" }, "advisories.0.status"],
    ["a day that is none", { reviewBy: "2026-02-30" }, "advisories.0.reviewBy"],
    ["a review before the check", { reviewBy: "2026-01-31" }, "advisories.0.reviewBy"],
    ["an end before the start", { effectiveUntil: "2025-12-31" }, "advisories.0.effectiveUntil"],
    ["no English", { text: { es: "Hola." } }, "advisories.0.text"],
    ["an empty text", { text: { en: " " } }, "advisories.0.text.en"],
    ["a link that runs", { source: { ...plain.source, url: "javascript:alert(1)" } }, "advisories.0.source.url"],
    ["a link in the clear", { source: { ...plain.source, url: "http://uscis.gov/" } }, "advisories.0.source.url"],
    [
      "a link with a user before its host",
      { source: { ...plain.source, url: "https://uscis.gov@evil.example/" } },
      "advisories.0.source.url",
    ],
    [
      "a link whose host only looks like ours",
      { source: { ...plain.source, url: "https://www.us\u0441is.gov/" } },
      "advisories.0.source.url",
    ],
    [
      "a source that turns its direction",
      { source: { ...plain.source, title: "USCIS \u202evog.sicsu" } },
      "advisories.0.source.title",
    ],
    ["a title with a control", { title: { en: "A\u001b[2J" } }, "advisories.0.title.en"],
    ["a text with something of no width", { text: { en: "no\u200bt" } }, "advisories.0.text.en"],
    ["an outcome", { outcome: "likely-eligible" }, "advisories.0"],
  ])("%s", (_, change, path) => expect(wrong(change)).toMatch(new RegExp(`^${path}: \\S`)));

  test("a key that stands twice, of which JSON would keep the last", () => {
    const twice = written(plain).replace('"severity":"note"', '"severity":"danger","severity":"note"');
    expect(problemsOf(twice)).toEqual(["advisories.0.severity: stands twice"]);
  });

  test("two notices with one id", () => {
    expect(problemsOf(written(plain, plain))).toEqual(["advisories.1.id: a stands twice"]);
  });

  test("whatever else it is, without a crash", () => {
    const odd = ["", "{", "null", "[]", "[".repeat(100_000), '{"version":2,"advisories":[]}', '{"__proto__":{}}'];
    for (const text of odd) expect(readAdvisories(text).ok).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readAdvisories(text).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("with one value of a good notice put out of shape", () => {
    const keys = Object.keys(plain) as (keyof Advisory)[];
    const never = fc.constantFrom(0, true, [], "2026-13-01 ?", { __proto__: null, a: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...keys), never, (key, value) => {
        expect(readAdvisories(written({ ...plain, [key]: value })).ok).toBe(false);
      }),
    );
  });

  test("and any notice within the agreement is read", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const way = fc
      .constantFrom(...questionIds)
      .chain((id) => fc.subarray(optionsOf(id), { minLength: 1 }).map((options) => ({ [id]: options })));
    const shapes = fc.record({
      status: fc.constantFrom(...advisoryStatuses),
      severity: fc.constantFrom(...advisorySeverities),
      appliesWhen: fc.array(way, { minLength: 1, maxLength: 3 }),
      days: fc.tuple(day, day).map((two) => [...two].sort() as [string, string]),
    });
    fc.assert(
      fc.property(shapes, ({ days: [lastVerified, reviewBy], ...rest }) => {
        const notice = { ...plain, ...rest, lastVerified, reviewBy };
        expect(read(written(notice))).toEqual([notice]);
      }),
    );
  });
});

test("every several-answer question can be named", () => {
  const several = questionIds.filter((id: QuestionId) => takesSeveral(id));
  expect(several.length).toBeGreaterThan(2);
  for (const id of several)
    expect(problemsOf(written({ ...plain, appliesWhen: [{ [id]: [optionsOf(id)[0]] }] }))).toEqual([]);
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Advisory,
  advisorySeverities,
  advisoryStatuses,
  optionsOf,
  questionIds,
  readAdvisories,
  takesSeveral,
  type QuestionId,
} from "#rules";
import { plain, problemsOf, read, written } from "./advisory-files.ts";

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
    ["a review that never comes", { reviewBy: "2027-02-02" }, "advisories.0.reviewBy"],
    ["a check in a year that is a slip", { lastVerified: "0026-02-01" }, "advisories.0.lastVerified"],
    ["a start in a year that is a slip", { effectiveFrom: "20260-01-01" }, "advisories.0.effectiveFrom"],
    ["a start before there was the law", { effectiveFrom: "1926-01-01" }, "advisories.0.effectiveFrom"],
    ["an end in a century of its own", { effectiveUntil: "2206-01-01" }, "advisories.0.effectiveUntil"],
    [
      "a source of a month to come in ages",
      { source: { ...plain.source, date: "9026-01" } },
      "advisories.0.source.date",
    ],
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

  test.each(["", "{", "null", "[]", "[".repeat(100_000), '{"version":2,"advisories":[]}', '{"__proto__":{}}'])(
    "%.30s",
    (text) => expect(readAdvisories(text).ok).toBe(false),
  );

  test("whatever else it is, without a crash", () => {
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
    const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
    const oneDay = 24 * 60 * 60 * 1000;
    const days = fc
      .record({
        first: fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        after: fc.nat(365),
      })
      .map(({ first, after }) => ({
        lastVerified: isoDay(first.getTime()),
        reviewBy: isoDay(first.getTime() + after * oneDay),
      }));
    const way = fc
      .constantFrom(...questionIds)
      .chain((id) => fc.subarray(optionsOf(id), { minLength: 1 }).map((options) => ({ [id]: options })));
    const shapes = fc.record({
      status: fc.constantFrom(...advisoryStatuses),
      severity: fc.constantFrom(...advisorySeverities),
      appliesWhen: fc.array(way, { minLength: 1, maxLength: 3 }),
      days,
    });
    fc.assert(
      fc.property(shapes, ({ days: { lastVerified, reviewBy }, ...rest }) => {
        const notice = { ...plain, ...rest, lastVerified, reviewBy };
        expect(read(written(notice))).toEqual([notice]);
      }),
    );
  });
});

test.each(questionIds.filter((id: QuestionId) => takesSeveral(id)))(
  "%s, which takes several answers, can be named",
  (id) => {
    expect(problemsOf(written({ ...plain, appliesWhen: [{ [id]: [optionsOf(id)[0]] }] }))).toEqual([]);
  },
);

describe("The lengths that a file may have:", () => {
  const letters = (count: number) => "a".repeat(count);
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...plain, id: `a-${at}` }));
  const isRead = (...advisories: unknown[]) => readAdvisories(written(...advisories)).ok;

  test.each([
    ["an id of 60 letters", [{ ...plain, id: letters(60) }]],
    ["a title of 2,000 letters", [{ ...plain, title: { en: letters(2000) } }]],
    ["a text of 2,000 letters", [{ ...plain, text: { en: letters(2000) } }]],
    ["a source of 2,000 letters", [{ ...plain, source: { ...plain.source, title: letters(2000) } }]],
    ["200 notices", many(200)],
  ])("%s is read", (_, advisories) => expect(isRead(...advisories)).toBe(true));

  test.each([
    ["an id of 61 letters", [{ ...plain, id: letters(61) }]],
    ["a title of 2,001 letters", [{ ...plain, title: { en: letters(2001) } }]],
    ["a text of 2,001 letters", [{ ...plain, text: { en: letters(2001) } }]],
    ["a source of 2,001 letters", [{ ...plain, source: { ...plain.source, title: letters(2001) } }]],
    ["201 notices", many(201)],
  ])("%s is refused", (_, advisories) => expect(isRead(...advisories)).toBe(false));
});

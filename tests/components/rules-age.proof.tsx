import { describe, expect, test } from "vitest";
import { RulesAge } from "#components/site/RulesAge.tsx";
import { longDate } from "#lib/i18n/dates.ts";
import { daysAfter, daysUntilReview, rulesReviewBy, version } from "#rules";
import { drawn, read } from "./drawn.tsx";

const said = (day: string | null) => read(drawn(<RulesAge />, day));
const inWords = (day: string) => longDate(day, ["en-US"]);
const checked = inWords(version.date);
const old = `The rules on this page were last checked on ${checked}. That is more than ${daysUntilReview} days ago.`;
const behind = (day: string) =>
  `Your device says it is ${inWords(day)}. The rules on this page were checked on ${checked}, which is later.`;

describe("Beside the rules", () => {
  test("a clock that shows a day before they were checked is said to be wrong, and what may be wrong with it", () => {
    const text = said("1970-01-01");
    expect(text).toContain("Your device says it is January 1, 1970.");
    expect(text).toContain(behind("1970-01-01"));
    expect(text).toContain("Fees, dates and notices on this page may be wrong or missing.");
    expect(text).not.toContain(old);
  });

  test("where it is still the day before, nothing is said, and one day earlier it is", () => {
    expect(said(daysAfter(version.date, -1))).toBe("");
    expect(said(daysAfter(version.date, -2))).toContain(behind(daysAfter(version.date, -2)));
  });

  test.each([version.date, rulesReviewBy])("nothing is said until they are due for a new look: %s", (day) => {
    expect(said(day)).toBe("");
  });

  test.each([daysAfter(rulesReviewBy, 1), daysAfter(version.date, 2 * 366), "2099-12-31"])(
    "from the next day on, that they are old: %s",
    (day) => expect(said(day)).toBe(`${old} Please check with a lawyer before you rely on them.`),
  );

  test("nothing is said before a day is known", () => expect(said(null)).toBe(""));
});

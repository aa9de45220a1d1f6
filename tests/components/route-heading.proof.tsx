import { describe, expect, test } from "vitest";
import { longDate } from "#lib/i18n/dates.ts";
import { decidersFor, routeSteps, stepsFor } from "#rules";
import { read, today, voices } from "./drawn.tsx";
import { donor, oneForEach, page } from "./route-page.tsx";
import { personOf } from "../rules/cases.ts";

describe("By the clock", () => {
  const dated = stepsFor(donor).filter((id) => routeSteps[id].checked);
  const overdue = (day: string) => (read(page(donor, "myself", day)).match(/It may have changed\./g) ?? []).length;

  test("what can change says when it was last checked", () => {
    const text = read(page(donor));
    for (const id of dated) {
      const { on, reviewBy } = routeSteps[id].checked!;
      const [date, review] = [on, reviewBy].map((day) => longDate(day, ["en-US"]));
      expect(text).toContain(`Last checked on ${date}. Due for a new check by ${review}.`);
    }
  });

  test("past its day each such step says that it may have changed, and not before", () => {
    expect(overdue(today)).toBe(0);
    expect(overdue("2026-12-15")).toBe(0);
    expect(overdue("2026-12-16")).toBe(1);
    expect(overdue("2027-01-01")).toBe(dated.length);
    expect(dated.length).toBeGreaterThan(5);
  });
});

describe("How it is headed:", () => {
  test.each([
    ["A matched kidney donor", "Route and steps", "none of this is a promise"],
    [
      "His mother is in hospice with days left, but he was ordered",
      "How it works, after a lawyer has looked",
      "Please talk to a lawyer before any of these steps.",
    ],
    [
      "A pregnant woman is held by ICE",
      "How it works, after a lawyer has looked",
      "Please talk to a lawyer before any of these steps.",
    ],
    [
      "A tourist would like to attend a wedding",
      "How it works, if a lawyer sees a way",
      "Today a request does not look like the right path.",
    ],
    ["A man overstayed and lives in the US", "Who decides", "no steps stand here"],
    ["A US citizen asks for herself", "Who decides", "a US citizen does not need it"],
  ])("%s", (who, heading, lead) => {
    const html = page(personOf(who));
    expect(read(html.match(/<h2 id="route">.*?<\/h2>/)![0])).toBe(heading);
    expect(read(html)).toContain(lead);
  });

  test("nobody inside the US, and no citizen, resident or refugee, sees a list, a form or a step", () => {
    const still = oneForEach.filter((answers) => stepsFor(answers).length === 0);
    expect(still.flatMap(decidersFor).sort()).toEqual([
      "lawyer-for-refugee",
      "lawyer-inside",
      "nobody-for-citizen",
      "nobody-for-resident",
    ]);
    for (const answers of still) {
      for (const voice of voices) {
        const html = page(answers, voice);
        expect(html).not.toMatch(/<ol|<svg aria-hidden="true" class="absolute/);
        expect(read(html.split("<details")[0]!)).not.toMatch(/Form |I-131|USCIS takes/);
      }
    }
  });

  test("without a place there is no route at all", () => {
    expect(page({})).toBe("");
    expect(page({ personUsStatus: "none" })).toBe("");
  });
});

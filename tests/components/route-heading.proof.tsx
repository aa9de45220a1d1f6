import { describe, expect, test } from "vitest";
import { longDate } from "#lib/i18n/dates.ts";
import { decidersFor, routeSteps, stepsFor } from "#rules";
import { voices } from "./drawn.tsx";
import { donor, oneForEach, page, routeOf } from "./route-page.tsx";
import { personOf } from "../rules/cases.ts";

describe("By the clock", () => {
  const dated = stepsFor(donor).filter((id) => routeSteps[id].checked);

  test("what can change says when it was last checked", () => {
    const { text } = routeOf(donor);
    expect(dated.length).toBeGreaterThan(5);
    expect(text).toContainEach(
      dated.map((id) => {
        const { on, reviewBy } = routeSteps[id].checked!;
        const [date, review] = [on, reviewBy].map((day) => longDate(day, ["en-US"]));
        return `Last checked on ${date}. Due for a new check by ${review}.`;
      }),
    );
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
    ["A man overstayed and lives in the US", "Who decides", "no steps are listed here"],
    ["A US citizen asks for herself", "Who decides", "a US citizen does not need it"],
  ])("%s", (who, heading, lead) => {
    const route = routeOf(personOf(who));
    expect(route.one("heading", { level: 2 }).text).toBe(heading);
    expect(route.text).toContain(lead);
  });

  const still = oneForEach.filter((answers) => stepsFor(answers).length === 0);

  test("those without steps are those inside the US, citizens, residents and refugees", () => {
    expect([...new Set(still.flatMap(decidersFor))].sort()).toEqual([
      "first-parole-office",
      "lawyer-for-refugee",
      "lawyer-inside",
      "nobody-for-citizen",
      "nobody-for-resident",
      "office-for-never-admitted",
      "port-for-crew",
    ]);
  });

  describe.each(voices)("nobody of them sees a list, a form or a step, in the voice of %s:", (voice) => {
    test.each(still.map((answers) => [decidersFor(answers).join(", "), answers] as const))("%s", (_, answers) => {
      const route = routeOf(answers, voice);
      expect(route.all("list").filter(({ node }) => node.nodeName === "ol")).toEqual([]);
      expect(route.all("line")).toEqual([]);
      const [part] = route.all("group");
      expect(part!.without("group")).not.toMatch(/Form |I-131|USCIS takes/);
    });
  });

  test("without a place there is no route at all", () => {
    expect(page({})).toBe("");
    expect(page({ personUsStatus: "none" })).toBe("");
  });
});

import { describe, expect, test } from "vitest";
import {
  authorities,
  phases,
  RouteTime,
  routeTimeIds,
  routeTimes,
  stepsFor,
  routeSteps,
  timeOf,
  timesFor,
} from "#rules";
import words from "#lib/i18n/messages/en/route.json" with { type: "json" };
import { personOf } from "./cases.ts";
import { donor } from "./route-people.ts";

describe("How long a stretch of the route takes", () => {
  test.each(routeTimeIds)("%s fits its schema and has words", (id) => {
    expect(RouteTime.parse(routeTimes[id])).toEqual(routeTimes[id]);
    expect(words.times.each[id]).toMatch(/\.$/);
  });

  test.each(routeTimeIds.filter((id) => routeTimes[id].months !== null))(
    "%s is drawn in months because a text that is quoted says it",
    (id) => {
      const quoted = routeTimes[id].cites.map((cite) => authorities[cite].text ?? "").join(" ");
      expect(quoted).toMatch(/no more than a year|within 30 days/);
    },
  );

  test.each(routeTimeIds.filter((id) => routeTimes[id].months === null))("%s names no number", (id) => {
    expect(words.times.each[id]).not.toMatch(/\d|week|day|year/);
  });

  test("a year of parole is twelve months, and thirty days are one", () => {
    expect(routeTimes["one-year-of-parole"]).toMatchObject({ months: 12, cites: ["uscis-hp-length"] });
    expect(routeTimes["motion-in-thirty-days"]).toMatchObject({ months: 1, cites: ["cfr-103-5-a-1-i"] });
  });

  test("a donor abroad is told of four stretches, each of which has steps, and of no time to get ready", () => {
    expect(timesFor(donor)).toEqual(routeTimeIds);
    const stretches = new Set(stepsFor(donor).map((id) => routeSteps[id].phase));
    expect(routeTimeIds.filter((id) => !stretches.has(routeTimes[id].phase))).toEqual([]);
    expect(phases.filter((phase) => timeOf(phase, donor) === undefined)).toEqual(["before", "request"]);
  });

  test.each([
    "A pregnant woman is held by ICE",
    "A man waits at a port of entry",
    "A prosecutor wants a witness",
    "A man overstayed and lives in the US",
    "A US citizen asks for herself",
  ])("nothing is told where no text says it: %s", (who) => expect(timesFor(personOf(who))).toEqual([]));
});

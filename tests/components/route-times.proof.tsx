import { describe, expect, test } from "vitest";
import { authorities, routeTimeIds, routeTimes, type RouteTimeId } from "#rules";
import { voices, words } from "./drawn.tsx";
import { beforeSteps, donor, routeOf } from "./route-page.tsx";
import { timesIn, type Found } from "./roles.ts";
import { personOf } from "../rules/cases.ts";

const timeIn = (route: Found, id: RouteTimeId) => {
  const [time, ...others] = route.having("data-time").filter((one) => one.attribute("data-time") === id);
  if (!time || others.length > 0) throw new Error(`${others.length} more times of ${id}`);
  return time;
};
const drawnAs = (path: Found) => path.attribute("d")!;

describe("On the drawn route", () => {
  describe.each(voices)("in the voice of %s", (voice) => {
    const route = routeOf(donor, voice);

    test.each(routeTimeIds)("%s says its time in words, once, before its first step", (id) => {
      const said = `${words("route.times.heading")} ${words(`route.times.each.${id}`)}`;
      expect(timesIn(route.text, said)).toBe(1);
      expect(timeIn(route, id).text).toContain(said);
    });
  });

  test.each(routeTimeIds)("%s names its source, and the days on which it was and will be looked at", (id) => {
    const { text } = timeIn(routeOf(donor), id);
    expect(text).toContainEach(routeTimes[id].cites.map((cite) => authorities[cite].citation));
    const isDated = /Last checked on \w+ \d+, 2026\. Due for a new check by \w+ \d+, 2027\./.test(text);
    expect(isDated).toBe(routeTimes[id].cites.length > 0);
  });

  test.each(routeTimeIds)("%s is a row of twelve months, filled as far as the words go, hidden from readers", (id) => {
    const svg = timeIn(routeOf(donor), id).one("svg");
    const paths = svg.all("path");
    const { months } = routeTimes[id];
    expect(svg.attribute("aria-hidden")).toBe("true");
    const [filled] = paths.filter((path) => path.attribute("class") === "fill-current");
    expect(filled && drawnAs(filled)).toBe(months === null ? undefined : `M0 0 H${months * 20} V14 H0 Z`);
    const [outline, ...others] = paths.filter((path) => path !== filled && drawnAs(path) === "M0 0 H240 V14 H0 Z");
    expect(others).toEqual([]);
    expect(outline?.attribute("stroke-dasharray")).toBe(months === null ? "4 4" : undefined);
    expect(paths.filter((path) => /^M\d+ 0 V14$/.test(drawnAs(path)))).toHaveLength(months === null ? 0 : 11);
  });

  test("what a box means is said once, before the list", () => {
    expect(beforeSteps(routeOf(donor))).toContain("each box is one month");
  });

  test.each(["A pregnant woman is held by ICE", "A man waits at a port of entry"])(
    "nothing is drawn where no text says it: %s",
    (who) => {
      const route = routeOf(personOf(who));
      expect(route.having("data-time")).toEqual([]);
      expect(route.text).not.toContain("each box is one month");
    },
  );
});

import { describe, expect, test } from "vitest";
import { authorities, routeTimeIds, routeTimes, type RouteTimeId } from "#rules";
import { read, voices, words } from "./drawn.tsx";
import { donor, page } from "./route-page.tsx";
import { personOf } from "../rules/cases.ts";

const timeIn = (html: string, id: RouteTimeId) =>
  html.match(new RegExp(`<div data-time="${id}".*?</div>`, "s"))?.[0] ?? "";
const outline = /<path d="M0 0 H240 V14 H0 Z"( stroke-dasharray="4 4")?/;

describe("On the drawn route", () => {
  describe.each(voices)("in the voice of %s", (voice) => {
    const html = page(donor, voice);

    test.each(routeTimeIds)("%s says its time in words, once, before its first step", (id) => {
      const said = `${words("route.times.heading")} ${words(`route.times.each.${id}`)}`;
      expect(read(html).split(said)).toHaveLength(2);
      expect(read(timeIn(html, id))).toContain(said);
    });
  });

  test.each(routeTimeIds)("%s names its source, and the days on which it was and will be looked at", (id) => {
    const text = read(timeIn(page(donor), id));
    expect(text).toContainEach(routeTimes[id].cites.map((cite) => authorities[cite].citation));
    const isDated = /Last checked on \w+ \d+, 2026\. Due for a new check by \w+ \d+, 2027\./.test(text);
    expect(isDated).toBe(routeTimes[id].cites.length > 0);
  });

  test.each(routeTimeIds)("%s is a row of twelve months, filled as far as the words go, hidden from readers", (id) => {
    const [svg = ""] = timeIn(page(donor), id).match(/<svg.*?<\/svg>/s) ?? [];
    const { months } = routeTimes[id];
    expect(svg).toContain('aria-hidden="true"');
    expect(svg.match(outline)?.[1] !== undefined).toBe(months === null);
    const filled = /<path d="M0 0 H(\d+) V14 H0 Z" class="fill-current"/.exec(svg)?.[1];
    expect(filled === undefined ? null : Number(filled) / 20).toBe(months);
    expect(svg.match(/<path d="M\d+ 0 V14"/g) ?? []).toHaveLength(months === null ? 0 : 11);
  });

  test("what a box means is said once, before the list", () => {
    expect(read(page(donor).split('<ol role="list"')[0]!)).toContain("each box is one month");
  });

  test.each(["A pregnant woman is held by ICE", "A man waits at a port of entry"])(
    "nothing is drawn where no text says it: %s",
    (who) => {
      const html = page(personOf(who));
      expect(html).not.toContain("data-time");
      expect(read(html)).not.toContain("each box is one month");
    },
  );
});

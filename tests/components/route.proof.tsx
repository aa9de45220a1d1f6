import { typeset } from "#lib/command/generating/law-words.ts";
import { describe, expect, test } from "vitest";
import { authorities, deciders, decidersFor, offices, routeSteps, stepsFor, type RouteStepId } from "#rules";
import { markedUp, read, voices, words } from "./drawn.tsx";
import { addressesIn, outwardIn, timesIn, type Found } from "./roles.ts";
import { beforeSteps, donor, oneForEach, routeOf, stepsIn } from "./route-page.tsx";
import { personOf } from "../rules/cases.ts";

const held = personOf("A pregnant woman is held by ICE");
const waiting = personOf("A man waits at a port of entry");
const walking = [donor, held, waiting, personOf("A prosecutor wants a witness"), personOf("It is not known where")];

const itemsOf = (route: Found) => stepsIn(route)?.items ?? [];
const form = (name: string[]) => name.join("");
const section = {
  "reason-and-proof": "evidence",
  "filing-fee": "fees",
  "parole-fee": "fees",
} as Partial<Record<RouteStepId, string>>;
const say = (key: string, values: object = {}) => read(markedUp(key, { form, ...values }));

describe.each(voices)("The list, read aloud to %s", (voice) => {
  test.each(walking)("has one item for each step, in order, with who acts and what happens", (answers) => {
    const items = itemsOf(routeOf(answers, voice));
    const steps = stepsFor(answers);
    expect(items).toHaveLength(steps.length);
    const wordsOf = (id: RouteStepId) =>
      `${say(`route.steps.${id}.title`)}Who acts: ${words(`route.actors.${routeSteps[id].acts}`, { voice })}` +
      say(`route.steps.${id}.text`, { voice, section: section[id] ? words(`parts.headings.${section[id]}`) : "" });
    const texts = items.map((item) => item.without("svg"));
    expect(steps.filter((id, place) => !texts[place]!.includes(wordsOf(id)))).toEqual([]);
  });

  test.each(oneForEach)("everyone who decides stands before it, in words: %#", (answers) => {
    expect(beforeSteps(routeOf(answers, voice))).toContainEach(
      decidersFor(answers).map((id) => say(`route.deciders.${id}`, { voice })),
    );
  });
});

describe("The drawing", () => {
  test.each(walking)(
    "stands beside the list, hidden from readers, with each number once and a square for an office: %#",
    (answers) => {
      const items = itemsOf(routeOf(answers));
      const steps = stepsFor(answers);
      const drawings = steps.map((_, place) => items[place]!.all("svg"));
      expect(drawings.flat().filter((svg) => svg.attribute("aria-hidden") !== "true")).toEqual([]);
      expect(drawings.map((svgs) => svgs.map(({ text }) => text).join(""))).toEqual(
        steps.map((_, place) => String(place + 1)),
      );
      const marks = drawings.map((svgs) =>
        ["rect", "circle"].filter((mark) => svgs.some((svg) => svg.all(mark).length > 0)),
      );
      expect(marks).toEqual(steps.map((id) => [offices.includes(routeSteps[id].acts) ? "rect" : "circle"]));
    },
  );

  test("is one line from the first step to the end of parole; a refusal stands apart", () => {
    const joins = itemsOf(routeOf(donor)).map((item) => item.all("line").length);
    expect(joins.at(0)).toBe(1);
    expect(joins.at(-1)).toBe(0);
    expect(joins.at(-2)).toBe(1);
    expect(Math.min(...joins.slice(1, -2))).toBe(2);
  });

  test("each stretch has its heading once", () => {
    const headings = routeOf(donor)
      .all("heading", { level: 3 })
      .map(({ text }) => text);
    expect(headings).toEqual([
      "Who decides",
      "First",
      "The request",
      "While officers decide",
      "The way to the US",
      "On parole in the US",
      "If the answer is no",
    ]);
  });
});

describe("The law", () => {
  test.each(walking)(
    "each step names what it rests on, and the words stand once, after the last step: %#",
    (answers) => {
      const route = routeOf(answers);
      const list = stepsIn(route)!;
      const after = route.after(list);
      const law = route.all("group").find(({ text }) => text.startsWith(words("route.law.steps")))!;
      const steps = stepsFor(answers);
      const unnamed = steps.filter((id, place) =>
        routeSteps[id].cites.some((cite) => !list.items[place]!.text.includes(authorities[cite].citation)),
      );
      expect(unnamed).toEqual([]);
      const cited = steps.flatMap((id) => routeSteps[id].cites.map((cite) => authorities[cite]));
      const inFull = cited.map(({ text, paraphrase }) => text ?? typeset(paraphrase));
      expect(inFull.filter((text) => timesIn(after, text) !== 1)).toEqual([]);
      expect(addressesIn(law)).toContainEach(cited.map(({ url }) => url));
      expect(after).toContainEach(
        decidersFor(answers).flatMap((id) => deciders[id].cites.map((cite) => authorities[cite].citation)),
      );
    },
  );

  test("a form is sent to the address on the government's own page, and none is printed here", () => {
    const route = routeOf(donor);
    expect(outwardIn(route)).toContain("https://www.uscis.gov/i-131-addresses");
    expect(route.text).not.toMatch(/lockbox|Dallas|P\.?O\.? Box/i);
  });
});

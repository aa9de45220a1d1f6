import { typeset } from "#lib/command/generating/law-words.ts";
import { describe, expect, test } from "vitest";
import { authorities, deciders, decidersFor, offices, routeSteps, stepsFor, type RouteStepId } from "#rules";
import { markedUp, read, voices, words } from "./drawn.tsx";
import { donor, oneForEach, page } from "./route-page.tsx";
import { personOf } from "../rules/cases.ts";

const held = personOf("A pregnant woman is held by ICE");
const waiting = personOf("A man waits at a port of entry");
const walking = [donor, held, waiting, personOf("A prosecutor wants a witness"), personOf("It is not known where")];

const itemsOf = (html: string) =>
  (html.match(/<ol role="list".*?<\/ol>/s)?.[0] ?? "").split(/<li class="break-inside-avoid">/).slice(1);
const form = (name: string[]) => name.join("");
const section = {
  "reason-and-proof": "evidence",
  "filing-fee": "fees",
  "parole-fee": "fees",
} as Partial<Record<RouteStepId, string>>;
const say = (key: string, values: object = {}) => read(markedUp(key, { form, ...values }));

describe.each(voices)("The list, read aloud to %s", (voice) => {
  test.each(walking)("has one item for each step, in order, with who acts and what happens", (answers) => {
    const items = itemsOf(page(answers, voice));
    const steps = stepsFor(answers);
    expect(items).toHaveLength(steps.length);
    const wordsOf = (id: RouteStepId) =>
      `${say(`route.steps.${id}.title`)}Who acts: ${words(`route.actors.${routeSteps[id].acts}`, { voice })}` +
      say(`route.steps.${id}.text`, { voice, section: section[id] ? words(`parts.headings.${section[id]}`) : "" });
    const texts = items.map((item) => read(item.replace(/<svg.*?<\/svg>/gs, "")));
    expect(steps.filter((id, place) => !texts[place]!.includes(wordsOf(id)))).toEqual([]);
  });

  test.each(oneForEach)("everyone who decides stands before it, in words: %#", (answers) => {
    const before = read(page(answers, voice).split("<ol")[0]!);
    expect(before).toContainEach(decidersFor(answers).map((id) => say(`route.deciders.${id}`, { voice })));
  });
});

describe("The drawing", () => {
  test.each(walking)(
    "stands beside the list, hidden from readers, with each number once and a square for an office: %#",
    (answers) => {
      const items = itemsOf(page(answers));
      const steps = stepsFor(answers);
      const drawings = steps.map((_, place) => items[place]!.match(/<svg.*?<\/svg>/gs) ?? []);
      expect(drawings.flat().filter((svg) => !svg.includes('aria-hidden="true"'))).toEqual([]);
      expect(drawings.map((svgs) => svgs.map(read).join(""))).toEqual(steps.map((_, place) => String(place + 1)));
      const marks = drawings.map((svgs) => ["<rect", "<circle"].filter((mark) => svgs.join("").includes(mark)));
      expect(marks).toEqual(steps.map((id) => [offices.includes(routeSteps[id].acts) ? "<rect" : "<circle"]));
    },
  );

  test("is one line from the first step to the end of parole; a refusal stands apart", () => {
    const joins = itemsOf(page(donor)).map((item) => (item.match(/<line /g) ?? []).length);
    expect(joins.at(0)).toBe(1);
    expect(joins.at(-1)).toBe(0);
    expect(joins.at(-2)).toBe(1);
    expect(Math.min(...joins.slice(1, -2))).toBe(2);
  });

  test("each stretch has its heading once", () => {
    const headings = page(donor)
      .match(/<h3[^>]*>.*?<\/h3>/gs)!
      .map(read);
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
      const html = page(answers);
      const items = itemsOf(html);
      const after = html.split("</ol>").at(-1)!;
      const steps = stepsFor(answers);
      const unnamed = steps.filter((id, place) =>
        routeSteps[id].cites.some((cite) => !read(items[place]!).includes(authorities[cite].citation)),
      );
      expect(unnamed).toEqual([]);
      const cited = steps.flatMap((id) => routeSteps[id].cites.map((cite) => authorities[cite]));
      const inFull = cited.map(({ text, paraphrase }) => text ?? typeset(paraphrase));
      expect(inFull.filter((law) => read(after).split(law).length !== 2)).toEqual([]);
      expect(after).toContainEach(cited.map(({ url }) => `href="${url.replaceAll("&", "&amp;")}"`));
      expect(read(after)).toContainEach(
        decidersFor(answers).flatMap((id) => deciders[id].cites.map((cite) => authorities[cite].citation)),
      );
    },
  );

  test("a form is sent to the address on the government's own page, and none is printed here", () => {
    const html = page(donor);
    expect(html).toContain('href="https://www.uscis.gov/i-131-addresses" target="_blank" rel="noreferrer');
    expect(read(html)).not.toMatch(/lockbox|Dallas|P\.?O\.? Box/i);
  });
});

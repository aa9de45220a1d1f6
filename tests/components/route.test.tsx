import { describe, expect, it } from "vitest";
import { Route } from "#components/result/route/Route.tsx";
import { longDate } from "#lib/i18n/dates.ts";
import {
  Answers,
  authorities,
  deciders,
  decidersFor,
  determine,
  offices,
  routeSteps,
  stepsFor,
  type RouteStepId,
} from "#rules";
import fixture from "../fixtures/check-cases.json" with { type: "json" };
import { drawn, read, today, voices, words, type Voice } from "./drawn.tsx";

const cases = fixture.map(({ name, answers }) => ({ name, answers: Answers.parse(answers) }));

const page = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(<Route determination={determine(answers)} answers={answers} voice={voice} />, day);

const personOf = (start: string) => {
  const found = cases.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return found.answers;
};
const donor = personOf("A matched kidney donor");
const held = personOf("A pregnant woman is held by ICE");
const waiting = personOf("A man waits at a port of entry");
const walking = [donor, held, waiting, personOf("A prosecutor wants a witness"), personOf("It is not known where")];

/** One person of the cases for each set of those who decide. */
const oneForEach = [...new Map(cases.map(({ answers }) => [decidersFor(answers).join(), answers])).values()];

const itemsOf = (html: string) =>
  (html.match(/<ol role="list".*?<\/ol>/s)?.[0] ?? "").split(/<li class="break-inside-avoid">/).slice(1);
const form = (name: string[]) => name.join("");
const section = {
  "reason-and-proof": "evidence",
  "filing-fee": "fees",
  "parole-fee": "fees",
} as Partial<Record<RouteStepId, string>>;
const say = (key: string, values: object = {}) =>
  read((words as unknown as { markup: typeof words }).markup(key, { form, ...values }));

describe.each(voices)("The list, read aloud to %s", (voice) => {
  it.each(walking)("has one item for each step, in order, with who acts and what happens", (answers) => {
    const items = itemsOf(page(answers, voice));
    const steps = stepsFor(answers);
    expect(items).toHaveLength(steps.length);
    steps.forEach((id, place) => {
      const text = read(items[place]!.replace(/<svg.*?<\/svg>/gs, ""));
      const told = section[id] ? words(`${section[id]}.heading`) : "";
      expect(text).toContain(
        `${say(`route.steps.${id}.title`)}Who acts: ${words(`route.actors.${routeSteps[id].acts}`, { voice })}` +
          say(`route.steps.${id}.text`, { voice, section: told }),
      );
    });
  });

  it("everyone who decides stands before it, in words", () => {
    for (const answers of oneForEach) {
      const before = read(page(answers, voice).split("<ol")[0]!);
      for (const id of decidersFor(answers)) expect(before).toContain(say(`route.deciders.${id}`, { voice }));
    }
  });
});

describe("The drawing", () => {
  it("stands beside the list, hidden from readers, with each number once and a square for an office", () => {
    for (const answers of walking) {
      const items = itemsOf(page(answers));
      stepsFor(answers).forEach((id, place) => {
        const svgs = items[place]!.match(/<svg.*?<\/svg>/gs) ?? [];
        expect(svgs.filter((svg) => !svg.includes('aria-hidden="true"'))).toEqual([]);
        expect(svgs.map(read).join("")).toBe(String(place + 1));
        expect(svgs.join("").includes("<rect")).toBe(offices.includes(routeSteps[id].acts));
        expect(svgs.join("").includes("<circle")).toBe(!offices.includes(routeSteps[id].acts));
      });
    }
  });

  it("is one line from the first step to the end of parole; a refusal stands apart", () => {
    const joins = itemsOf(page(donor)).map((item) => (item.match(/<line /g) ?? []).length);
    expect(joins.at(0)).toBe(1);
    expect(joins.at(-1)).toBe(0);
    expect(joins.at(-2)).toBe(1);
    expect(Math.min(...joins.slice(1, -2))).toBe(2);
  });

  it("each stretch has its heading once", () => {
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
  it("each step names what it rests on, and the words stand once, after the last step", () => {
    for (const answers of walking) {
      const html = page(answers);
      const items = itemsOf(html);
      const after = html.split("</ol>").at(-1)!;
      stepsFor(answers).forEach((id, place) => {
        for (const cite of routeSteps[id].cites) {
          const { citation, text, paraphrase, url } = authorities[cite];
          expect(read(items[place]!)).toContain(citation);
          expect(read(after).split(text ?? paraphrase)).toHaveLength(2);
          expect(after).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
        }
      });
      for (const id of decidersFor(answers)) {
        for (const cite of deciders[id].cites) expect(read(after)).toContain(authorities[cite].citation);
      }
    }
  });

  it("a form is sent to the address on the government's own page, and none is printed here", () => {
    const html = page(donor);
    expect(html).toContain('href="https://www.uscis.gov/i-131-addresses" target="_blank" rel="noreferrer');
    expect(read(html)).not.toMatch(/lockbox|Dallas|P\.?O\.? Box/i);
  });
});

describe("By the clock", () => {
  const dated = stepsFor(donor).filter((id) => routeSteps[id].checked);
  const overdue = (day: string) => (read(page(donor, "myself", day)).match(/It may have changed\./g) ?? []).length;

  it("what can change says when it was last checked", () => {
    const text = read(page(donor));
    for (const id of dated) {
      const { on, reviewBy } = routeSteps[id].checked!;
      const [date, review] = [on, reviewBy].map((day) => longDate(day, ["en-US"]));
      expect(text).toContain(`Last checked on ${date}. Due for a new check by ${review}.`);
    }
  });

  it("past its day each such step says that it may have changed, and not before", () => {
    expect(overdue(today)).toBe(0);
    expect(overdue("2026-12-15")).toBe(0);
    expect(overdue("2026-12-16")).toBe(1);
    expect(overdue("2027-01-01")).toBe(dated.length);
    expect(dated.length).toBeGreaterThan(5);
  });
});

describe("How it is headed:", () => {
  it.each([
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

  it("nobody inside the US, and no citizen, resident or refugee, sees a list, a form or a step", () => {
    const still = oneForEach.filter((answers) => stepsFor(answers).length === 0);
    expect([...new Set(still.flatMap(decidersFor))].sort()).toEqual([
      "first-parole-office",
      "lawyer-for-refugee",
      "lawyer-inside",
      "nobody-for-citizen",
      "nobody-for-resident",
      "office-for-never-admitted",
      "port-for-crew",
    ]);
    for (const answers of still) {
      for (const voice of voices) {
        const html = page(answers, voice);
        expect(html).not.toMatch(/<ol|<svg aria-hidden="true" class="absolute/);
        expect(read(html.split("<details")[0]!)).not.toMatch(/Form |I-131|USCIS takes/);
      }
    }
  });

  it("without a place there is no route at all", () => {
    expect(page({})).toBe("");
    expect(page({ personUsStatus: "none" })).toBe("");
  });
});

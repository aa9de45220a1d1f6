import { describe, expect, test } from "vitest";
import { Danger } from "#components/help/Danger.tsx";
import { FindLawyer } from "#components/help/FindLawyer.tsx";
import { OtherPathsPart } from "#components/result/parts/FoldedParts.tsx";
import { PastDecisions } from "#components/result/advice/PastDecisions.tsx";
import { FirstWarnings, LastWarnings } from "#components/result/advice/Warnings.tsx";
import { typeset } from "#lib/command/generating/law-words.ts";
import { help, helpFor } from "#lib/help/help.ts";
import {
  Answers,
  asksFromAbroad,
  authorities,
  pathIds,
  paths,
  pathsFor,
  pathsPointedTo,
  warningsFor,
  type PathId,
} from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, read, today, voices, words, type Voice } from "./drawn.tsx";
import { inResult, wholeResult } from "./result.tsx";
import { addressesIn, inMarkup, timesIn } from "./roles.ts";

const cases = checkCases;
const held = personOf("A pregnant woman is held by ICE");
const inside = personOf("A woman came in without inspection and her spouse is in the Army");
const resident = personOf("A green-card holder abroad lost the card");
const donor = personOf("A matched kidney donor");
const people = [
  ["a woman held by ICE", held],
  ["a woman who came in without inspection", inside],
  ["a resident who lost the card", resident],
  ["a donor refused a visa", donor],
] as const;

const pathsOf = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(inResult(answers, <OtherPathsPart />, { voice }), day);

describe.each(people)("The other paths of %s", (_, answers) => {
  describe.each(voices)("in the voice of %s", (voice) => {
    const text = read(pathsOf(answers, voice));
    const shown = pathsFor(answers);
    const fits = (id: PathId) => text.includes(words(`paths.each.${id}.fits`, { voice }));

    test("are those that fit, and no other", () =>
      expect(pathIds.filter(fits)).toEqual(pathIds.filter((id) => shown.includes(id))));

    test.each(shown)("%s stands with its law and its danger", (id) => {
      expect(text).toContain(words(`paths.each.${id}.name`));
      expect(text).toContainEach(
        paths[id].cites.flatMap((cite) => {
          const { citation, text: law, paraphrase } = authorities[cite];
          return [citation, law ?? `In our words: ${typeset(paraphrase)}`];
        }),
      );
      const { danger } = paths[id];
      if (danger) expect(timesIn(text, words(`paths.dangers.${danger}`))).toBe(1);
    });
  });
});

describe("Where no text of the law was read", () => {
  test("a path says so, and leaves it to a lawyer", () => {
    const uncited = pathIds.filter((one) => paths[one].cites.length === 0);
    const said = voices.flatMap((voice) => uncited.map((id) => words(`paths.each.${id}.fits`, { voice })));
    expect(said.filter((text) => !text.includes("A lawyer can say"))).toEqual([]);
    const bare = pathsFor(donor).filter((id) => paths[id].cites.length + paths[id].reports.length === 0);
    expect(bare.length).toBeGreaterThan(0);
    expect(timesIn(read(pathsOf(donor)), "We have read no text that this path rests on.")).toBe(bare.length);
  });
});

describe("Who is shown none", () => {
  test("a citizen sees no heading without a list, and an applicant reads that there is none", () => {
    expect(pathsOf(personOf("A US citizen asks for herself"))).toBe("");
    expect(read(pathsOf(personOf("A man waits at a port of entry")))).toContain("there is no other path that fits");
  });

  test.each(cases)(
    "the answers point to a path, and others are a lawyer's, only where it is so: $name",
    ({ answers }) => {
      const text = read(pathsOf(answers));
      const pointed = pathsPointedTo(answers);
      const shown = pathsFor(answers);
      expect(text.includes(words("paths.intro.pointed", { voice: "myself" }))).toBe(pointed.length > 0);
      expect(text.includes(words("paths.intro.others"))).toBe(shown.length > pointed.length);
    },
  );
});

describe("By the clock", () => {
  const lawyer = (answers: Answers, day: string | null) => read(drawn(<FindLawyer open answers={answers} />, day));

  test("a report says when it is looked at again, and past that day no more", () => {
    const due = "It is due for a new check by October 25, 2026.";
    expect(read(pathsOf(held, "myself", "2026-10-25"))).toContain(due);
    expect(read(pathsOf(held, "myself", "2026-10-26"))).not.toContain(due);
  });

  test("the list of paths says as of when it is, and when it is looked at again", () => {
    const due = "This list is as of November 26, 2026. It is due for a new check by February 24, 2027.";
    expect(read(pathsOf(resident))).toContain(due);
    expect(read(pathsOf(resident, "myself", "2027-02-25"))).not.toContain(due);
  });

  test("each address of help says that we have not checked it, and later that a check was due", () => {
    const count = helpFor(held, ["free-help", "official-roster", "private-lawyers", "abroad", "fraud-report"]).length;
    const on = (day: string | null) => [
      timesIn(lawyer(held, day), "Not checked by us yet."),
      timesIn(lawyer(held, day), "A check was due by February 19, 2027. It may have changed."),
    ];
    expect(on(today)).toEqual([count, 0]);
    expect(on("2027-02-19")).toEqual([count, 0]);
    expect(on("2027-02-20")).toEqual([count, count]);
    expect(on(null)).toEqual([count, 0]);
  });
});

describe("Warnings", () => {
  test("a held person's family gets the government's search, with its dated source and how far we know the address", () => {
    const firstOf = (answers: Answers) => inMarkup(drawn(inResult(answers, <FirstWarnings />, { voice: "relative" })));
    const { url } = help["search-of-custody"];
    expect(addressesIn(firstOf(held))).toContain(url);
    expect(firstOf(held).text).toMatch(
      /ICE, a US government agency Not checked by us yet\..*from a secondhand report dated June 7, 2024/s,
    );
    expect(addressesIn(firstOf(inside))).not.toContain(url);
  });

  describe.each(people)("for %s", (_, answers) => {
    test.each(voices)("can be said in the voice of %s, the gravest before the reasons", (voice) => {
      const first = read(drawn(inResult(answers, <FirstWarnings />, { voice })));
      const last = read(drawn(inResult(answers, <LastWarnings />, { voice })));
      expect(first).toContainEach(
        warningsFor(answers, "first").map((id) => words(`warnings.each.${id}.text`, { voice })),
      );
      expect(last).toContainEach(
        warningsFor(answers, "last").map((id) => words(`warnings.each.${id}.text`, { voice })),
      );
    });
  });
});

const whereabouts = ({ personUsStatus, personLocation }: Answers) => `${personUsStatus} ${personLocation}`;
const oneOfEach = [...new Map(cases.map((one) => [whereabouts(one.answers), one])).values()];

const danger = (personLocation: Answers["personLocation"], voice: Voice) =>
  drawn(inResult({ personLocation }, <Danger first answers={{ personLocation }} />, { voice }));

describe("The whole page:", () => {
  test.each(oneOfEach)("$name", ({ answers }) => {
    const result = inMarkup(drawn(wholeResult(answers)));
    const own = result.without("blockquote");
    if (answers.personLocation === "outside-us") expect(own).not.toMatch(/\b(911|988)\b/);
    expect(timesIn(own, "24 %")).toBe(asksFromAbroad(answers) ? 1 : 0);
    const first = warningsFor(answers, "first");
    const notice = result.one("strong", "This is information, not legal advice.");
    const heading = result.one("heading", { level: 1 });
    const between = result.before(notice).slice(result.before(heading).length + heading.text.length);
    const warnings = first.map((id) => words(`warnings.each.${id}.heading`));
    expect(warnings.filter((warning) => !between.includes(warning))).toEqual([]);
    expect(warnings.filter((warning) => timesIn(result.text, warning) !== 1)).toEqual([]);
    const ids = result.having("id").map((one) => one.attribute("id"));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  test("The one rate stands with its years, its doubt and its source.", () => {
    const rate = inMarkup(drawn(inResult(donor, <PastDecisions />)));
    expect(rate.text).toContain(
      "About 24 % of requests decided from October 2001 to June 2007 were granted (GAO-08-282); " +
        "no comparable recent figure could be verified, and current rates may be lower.",
    );
    expect(addressesIn(rate)).toContain("https://www.gao.gov/products/GAO-08-282");
    expect(drawn(inResult(inside, <PastDecisions />))).toBe("");
  });

  test.each(voices)("Somebody in danger abroad reads of the local number, and of no US number: %s", (voice) => {
    const abroad = read(danger("outside-us", voice));
    expect(abroad).toContain("emergency number of the country");
    expect(abroad).not.toMatch(/911|988/);
  });

  test.each(voices)("Somebody in danger in the US reads of both US numbers, and of no local one: %s", (voice) => {
    const here = read(danger("inside-us", voice));
    expect(here).toMatch(/911.*988/);
    expect(here).not.toContain("the country where");
  });

  test("There are two numbers to call.", () => {
    expect(Object.values(help).filter(({ url }) => url.startsWith("tel:"))).toHaveLength(2);
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import en from "#lib/i18n/messages/en/whole.ts";
import { help, HelpEntry, helpFor, helpIds } from "#lib/help/help.ts";
import { mayHaveChanged, type Answers } from "#rules";
import { anyAnswers, walks } from "./rules/answers.ts";

const kinds = HelpEntry.shape.kind.options;
const all = (answers: Answers) => helpFor(answers, kinds);
const usNumbers = ["emergency", "crisis"] as const;

describe("The list of help", () => {
  test.each(helpIds)("%s fits its schema, has words, and is due for a check ninety days after its day", (id) => {
    const { listedOn, lastVerified, reviewBy } = HelpEntry.parse(help[id]);
    const days = (Date.parse(reviewBy) - Date.parse(lastVerified ?? listedOn)) / 86_400_000;
    expect(days).toBe(90);
    expect(Object.keys(en.help.entries)).toContain(id);
  });

  test("nothing has words that is not on the list, and no address stands twice", () => {
    expect(Object.keys(en.help.entries).sort()).toEqual([...helpIds].sort());
    expect(new Set(helpIds.map((id) => help[id].url)).size).toBe(helpIds.length);
  });

  test.each(Object.entries(help))(
    "%s claims no check that came after its review, or before it was listed",
    (_, { listedOn, lastVerified, reviewBy }) => {
      if (lastVerified) expect(listedOn <= lastVerified && lastVerified < reviewBy).toBe(true);
    },
  );

  test("official lists are on government sites", () => {
    const official = helpIds.filter((id) => ["official-roster", "fraud-report", "search"].includes(help[id].kind));
    expect(official.filter((id) => !new URL(help[id].url).hostname.endsWith(".gov"))).toEqual([]);
  });
});

describe("Whom it is for", () => {
  test("a person abroad never gets a number that works only in the US", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        const abroad: Answers = { ...answers, personLocation: "outside-us" };
        expect(all(abroad).filter((id) => help[id].url.startsWith("tel:"))).toEqual([]);
      }),
    );
  });

  test.each(["inside-us", "in-custody", "not-sure", "at-us-port-or-border"] as const)(
    "a person in the US, held or not, gets both numbers: %s",
    (personLocation) => expect(all({ personLocation })).toContainEach(usNumbers),
  );

  test("one who has not said where gets both numbers", () => {
    expect(all({})).toEqual(expect.arrayContaining([...usNumbers]));
  });

  test("everybody gets free help, an official list and somebody to talk to", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        expect(all(answers)).toEqual(expect.arrayContaining(["nonprofit", "accredited", "line"]));
      }),
    );
  });

  test("every entry reaches somebody, and those for some alone do not reach everybody", () => {
    const people = fc.sample(walks(), { numRuns: 400, seed: 4 }).map(all);
    expect(new Set(people.flat())).toContainEach(helpIds);
    const forSome = helpIds.filter((id) => help[id].appliesWhen !== true || help[id].unless);
    expect(forSome.filter((id) => people.every((shown) => shown.includes(id)))).toEqual([]);
  });

  test.each(["in-custody", "not-sure"] as const)(
    "the search for people in custody is shown to whoever looks for somebody who may be held: %s",
    (personLocation) => expect(all({ personLocation })).toContain("search-of-custody"),
  );

  test.each(["outside-us", "at-us-port-or-border", "inside-us"] as const)(
    "nobody looks among people in custody for somebody known to be elsewhere: %s",
    (personLocation) => expect(all({ personLocation })).not.toContain("search-of-custody"),
  );

  test("help for people who fled is not shown to somebody inside the US", () => {
    expect(all({ personLocation: "inside-us" })).not.toContain("unhcr");
    expect(all({ personLocation: "outside-us" })).toContain("unhcr");
  });
});

test.each(helpIds)("by the clock %s is out of date from the day after its review, and not before", (id) => {
  expect(mayHaveChanged(help[id], help[id].reviewBy)).toBe(false);
  expect(mayHaveChanged(help[id], help[id].listedOn)).toBe(false);
  expect(mayHaveChanged(help[id], "2027-02-21")).toBe(true);
});

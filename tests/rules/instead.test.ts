import * as fc from "fast-check";
import { expect, test } from "vitest";
import { determine, pathsFor, type Answers, type PathId } from "#rules";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, walks } from "./answers.ts";
import { personOf } from "./cases.ts";

test.each<[who: string, instead: PathId]>([
  ["The funeral is on Friday and she holds a valid B-2 visa", "visa-in-hand"],
  ["A Dutch patient may travel without a visa and needs six weeks", "visa-waiver-visit"],
  ["Treatment is needed in six months and nobody knew", "medical-visitor-visa"],
  ["A green-card holder abroad lost the card", "boarding-foil"],
  ["An immigrant visa is ready and there is plenty of time", "petition-expedite"],
  ["An I-130 is approved, the wait is long", "immigrant-visa"],
  ["A person who waits for a visa is not sure whether one of the protection laws", "immigrant-visa"],
  ["A brother would join his family for no other reason", "immigrant-visa"],
])("somebody told no hears of the way that fits instead: %s", (who, instead) => {
  const { rests, instead: found } = determine(personOf(who));
  expect([rests, found[0]]).toEqual(["fails", instead]);
});

test.each([
  "A US citizen asks for herself",
  "The dying father is in Mexico",
  "A man overstayed and lives in the US, with no military family",
])("where no rule knows a way that fits, none is named: %s", (who) => {
  const { rests, instead } = determine(personOf(who));
  expect([rests, instead]).toEqual(["fails", []]);
});

test("a wedding guest whose visa is not tried is told of a visitor visa, and not of a visa for work", () => {
  const guest: Answers = { ...personOf("A tourist would like to attend a wedding"), visaSituation: "not-tried" };
  expect(determine(relevant({ ...guest, whyNotTried: "cost" })).instead).toEqual(["visitor-visa"]);
});

test("nobody hears of a way instead that no rule failed for, or that their answers rule out", () => {
  fc.assert(
    fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
      const { rests, instead } = determine(answers);
      if (rests !== "fails") expect(instead).toEqual([]);
      const open = pathsFor(answers);
      expect(instead.filter((way) => !open.includes(way))).toEqual([]);
    }),
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { determine, type Answers, type AuthorityId } from "#rules";
import { walks } from "./answers.ts";

type Bears = (answers: Answers) => boolean;

const long = ["180-days-to-one-year", "over-one-year", "not-sure"];

/** Provisions that speak of one kind of person only, and who that is. */
const own: readonly [of: string, provision: AuthorityId, bears: Bears][] = [
  [
    "more than 180 days without permission",
    "ina-212-a-9-B",
    ({ unlawfulPresence }) => long.includes(unlawfulPresence ?? ""),
  ],
  ["service in the US armed forces, from abroad", "uscis-immvi", ({ requestBases }) => requestBases?.immvi === true],
  ["the family of a Filipino veteran", "fam-202-4", ({ requestBases }) => requestBases?.fwvp === true],
  ["a U visa case", "cfr-214-14-d-2", ({ protectionRoute }) => protectionRoute?.["u-or-t"] === true],
  [
    "a refugee case",
    "usc-1157-c-1",
    ({ protectionRoute: route }) =>
      route?.["unhcr-or-usrap"] === true || route?.["follow-to-join"] === true || route?.["not-sure"] === true,
  ],
];

test("a provision about one kind of person is shown to those whose answers speak of it, and to nobody else", () => {
  const shown = new Set<string>();
  fc.assert(
    fc.property(walks(), (answers) => {
      const cited = new Set(determine(answers).reasons.flatMap(({ cites }) => cites.map(({ id }) => id)));
      for (const [of, provision, bears] of own) {
        if (cited.has(provision) !== bears(answers)) throw new Error(`${provision}, for ${of}`);
        shown.add(`${provision} ${bears(answers)}`);
      }
    }),
    { numRuns: 400 },
  );
  expect(shown.size).toBe(2 * own.length);
});

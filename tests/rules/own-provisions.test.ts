import * as fc from "fast-check";
import { expect, test } from "vitest";
import { determine, type Answers, type AuthorityId } from "#rules";
import { walks } from "./answers.ts";

type Bears = (answers: Answers) => boolean;

const long = ["180-days-to-one-year", "over-one-year", "not-sure"];

/** Provisions that speak of one kind of person only, and who that is. */
const own: readonly [of: string, provision: AuthorityId, bears: Bears][] = [
  [
    "more than 180 days without permission, and those whose parole ends",
    "ina-212-a-9-B",
    ({ unlawfulPresence, insideUsSituation }) =>
      long.includes(unlawfulPresence ?? "") || ["on-parole-now", "parole-ended"].includes(insideUsSituation ?? ""),
  ],
  ["service in the US armed forces, from abroad", "uscis-immvi", ({ requestBases }) => requestBases?.immvi === true],
  ["the family of a Filipino veteran", "fam-202-4", ({ requestBases }) => requestBases?.fwvp === true],
  [
    "a U or T visa case",
    "cfr-214-14-d-2",
    ({ protectionRoute: route }) => route?.["u-waiting-list"] === true || route?.["u-or-t-other"] === true,
  ],
  [
    "the family of somebody granted cancellation",
    "ina-240A-b-4",
    ({ protectionRoute }) => protectionRoute?.["vawa-cancellation-family"] === true,
  ],
  [
    "the family of a trafficking victim",
    "ina-240A-b-6",
    ({ protectionRoute }) => protectionRoute?.["continued-presence-family"] === true,
  ],
  [
    "a refugee's or asylee's petition",
    "usc-1157-c-2",
    ({ protectionRoute }) => protectionRoute?.["follow-to-join"] === true,
  ],
  ["crew", "ina-214-f", ({ insideUsSituation }) => insideUsSituation === "crew-member"],
  [
    "somebody who may be a child with no parent or guardian beside them",
    "usc-6-279-g-2",
    ({ personIsMinor, minorTravelsWith }) =>
      personIsMinor === "not-sure" || ["other-adult", "alone", "not-sure"].includes(minorTravelsWith ?? ""),
  ],
  [
    "a refugee case",
    "usc-1157-c-1",
    ({ protectionRoute: route }) => route?.["unhcr-or-usrap"] === true || route?.["not-sure"] === true,
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
    { numRuns: 2000 },
  );
  expect(shown.size).toBe(2 * own.length);
});

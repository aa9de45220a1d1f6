import { bestBases } from "../conditions/facts.ts";
import { asksOf } from "../determination/standing.ts";
import { optionsOf, type Basis } from "../questions/questions.ts";
import { regionsFinding } from "./compiled.ts";
import {
  allBits,
  bitsOf,
  certaintyOfAny,
  never,
  numberOf,
  optionsAt,
  surely,
  type Known,
} from "./space.ts";

const requestBases = numberOf("requestBases");
const famUrgentReason = numberOf("famUrgentReason");
const basisMet = numberOf("basisMet");
const basisLeft = numberOf("basisLeft");
const notSure = bitsOf(requestBases, ["not-sure"]);
const none = bitsOf(basisMet, ["none"]);
const anyTime = bitsOf(basisMet, ["any-time"]);

const bases = (optionsOf("requestBases") as Basis[])
  .filter((basis) => basis !== ("not-sure" as Basis))
  .map((basis) => ({
    basis,
    bit: bitsOf(requestBases, [basis]),
    fails: regionsFinding("fails", basis),
    opens: regionsFinding("leaves-open", basis),
    meets: regionsFinding("meets", basis),
    asks: bitsOf(basisMet, [asksOf(basis, {})]),
  }));

/** For each reason that makes joining family urgent, what the basis then asks. */
const familyAsks = optionsAt(famUrgentReason).map((option) =>
  bitsOf(basisMet, [asksOf("family-reunification", { famUrgentReason: option as "danger" })]),
);
const asksOfFamily = (known: Known): number =>
  familyAsks.reduce(
    (bits, asks, option) => (known.may[famUrgentReason]! & (1 << option) ? bits | asks : bits),
    known.absent[famUrgentReason] ? anyTime : 0,
  );

/** The bits at or above the lowest of some bits. */
const from = (bits: number): number => ~((bits & -bits) - 1) & ((1 << bestBases.length) - 1);

/** Learns what the chosen bases can come to together, from what is known of the answers. */
export const learnStandings = (known: Known): void => {
  const { may, must, absent } = known;
  let met = none;
  let metFrom = allBits(basisMet);
  let left = none | (may[requestBases]! & notSure ? anyTime : 0);
  let leftFrom = allBits(basisLeft);
  for (const { basis, bit, fails, opens, meets, asks: own } of bases) {
    if ((may[requestBases]! & bit) === 0) continue;
    const isChosen = (must[requestBases]! & bit) !== 0;
    const asks = basis === "family-reunification" ? asksOfFamily(known) : own;
    const failed = certaintyOfAny(fails, known);
    if (failed === surely) continue;
    left |= asks;
    if (isChosen && failed === never) leftFrom &= from(asks);
    const open = certaintyOfAny(opens, known);
    const meeting = certaintyOfAny(meets, known);
    if (open === surely || meeting === never) continue;
    met |= asks;
    if (isChosen && meeting === surely && failed === never && open === never) metFrom &= from(asks);
  }
  if (must[requestBases]! & notSure) left = anyTime;
  if (may[requestBases] === 0) met = left = 0;
  may[basisMet] = met & metFrom;
  may[basisLeft] = left & leftFrom;
  for (const fact of [basisMet, basisLeft]) {
    const only = may[fact]!;
    must[fact] = (only & (only - 1)) === 0 ? only : 0;
    absent[fact] = absent[requestBases]!;
  }
};

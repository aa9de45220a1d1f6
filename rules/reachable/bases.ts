import { bestBases } from "../conditions/facts.ts";
import { asksOf } from "../determination/standing.ts";
import { optionsOf, type Basis } from "../questions/questions.ts";
import { regionsFinding } from "./compiled.ts";
import { bitsOf, certaintyOfAny, never, numberOf, optionsAt, surely, type Known } from "./space.ts";

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

type Row = (typeof bases)[number];
type Share = { met: number; metFrom: number; left: number; leftFrom: number };

const nothing: Share = { met: 0, metFrom: ~0, left: 0, leftFrom: ~0 };

/** What one basis adds to the standings, and from what on they lie if it is surely chosen. */
const shareOf = ({ basis, bit, fails, opens, meets, asks: own }: Row, known: Known): Share => {
  const failed = certaintyOfAny(fails, known);
  if ((known.may[requestBases]! & bit) === 0 || failed === surely) return nothing;
  const isSound = (known.must[requestBases]! & bit) !== 0 && failed === never;
  const asks = basis === "family-reunification" ? asksOfFamily(known) : own;
  const least = isSound ? from(asks) : ~0;
  const open = certaintyOfAny(opens, known);
  const meeting = open === surely ? never : certaintyOfAny(meets, known);
  return {
    left: asks,
    leftFrom: least,
    met: meeting === never ? 0 : asks,
    metFrom: meeting === surely && open === never ? least : ~0,
  };
};

const learn = (fact: number, options: number, { may, must, absent }: Known): void => {
  may[fact] = options;
  must[fact] = (options & (options - 1)) === 0 ? options : 0;
  absent[fact] = absent[requestBases]!;
};

/** Learns what the chosen bases can come to together, from what is known of the answers. */
export const learnStandings = (known: Known): void => {
  const total = { met: none, metFrom: ~0, left: none, leftFrom: ~0 };
  for (const row of bases) {
    const share = shareOf(row, known);
    total.met |= share.met;
    total.metFrom &= share.metFrom;
    total.left |= share.left;
    total.leftFrom &= share.leftFrom;
  }
  const isAsked = known.may[requestBases] !== 0;
  const isUnsure = (known.must[requestBases]! & notSure) !== 0;
  if ((known.may[requestBases]! & notSure) !== 0) total.left |= anyTime;
  const left = isUnsure ? anyTime : total.left & total.leftFrom;
  learn(basisMet, isAsked ? total.met & total.metFrom : 0, known);
  learn(basisLeft, isAsked ? left : 0, known);
};

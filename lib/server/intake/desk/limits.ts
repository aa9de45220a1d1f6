import { createHmac, randomBytes } from "node:crypto";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How many intakes are taken in, and how much work is asked for before each, from how many an hour on. */
export const usual = {
  network: { most: 6, within: 10 * minute },
  firm: { most: 300, within: hour },
  all: { most: 3000, within: hour },
  work: [
    { from: 150, bits: 17 },
    { from: 60, bits: 16 },
    { from: 20, bits: 14 },
  ],
};
export type Limits = typeof usual;

/** Counts in memory alone; a network is known by a hash under a key that lasts a day and is written nowhere. */
export const makeLimits = (limits: Limits, clock: () => number) => {
  let key = { made: clock(), bytes: randomBytes(32) };
  const counts = new Map<string, { since: number; count: number }>();

  const hashed = (network: string): string => {
    if (clock() - key.made > day) key = { made: clock(), bytes: randomBytes(32) };
    return createHmac("sha256", key.bytes).update(network).digest("base64url");
  };
  const countOf = (name: string, within: number): number => {
    const one = counts.get(name);
    return one && clock() - one.since < within ? one.count : 0;
  };
  const add = (name: string, within: number) => {
    const isGoingOn = countOf(name, within) > 0;
    const one = isGoingOn ? counts.get(name)! : { since: clock(), count: 0 };
    one.count += 1;
    counts.set(name, one);
    return one;
  };
  const forgetOld = (): void => {
    for (const [name, { since }] of counts) if (clock() - since > hour) counts.delete(name);
  };
  const named = (network: string, firm: string) =>
    [
      [`network ${hashed(network)}`, limits.network],
      [`firm ${firm}`, limits.firm],
      ["all", limits.all],
    ] as const;

  return {
    /** For how many seconds nothing is taken from a network for a firm; 0 where something is. */
    waitFor: (network: string, firm: string): number =>
      Math.max(
        0,
        ...named(network, firm)
          .filter(([name, { most, within }]) => countOf(name, within) >= most)
          .map(([name, { within }]) =>
            Math.ceil((counts.get(name)!.since + within - clock()) / 1000),
          ),
      ),
    /** Counts one intake, and gives a way to take that back. */
    count: (network: string, firm: string): (() => void) => {
      if (counts.size > 10_000) forgetOld();
      const counted = named(network, firm).map(([name, { within }]) => add(name, within));
      return () => {
        for (const one of counted) one.count -= 1;
      };
    },
    /** How many bits of work to ask for, from how much a firm was sent in this hour. */
    bitsFor: (firm: string): number =>
      limits.work.find(({ from }) => countOf(`firm ${firm}`, limits.firm.within) >= from)?.bits ??
      0,
  };
};

/** How often one press on Send tries. */
export const mostTries = 6;
const first = 1_000;
const longest = 30_000;
const mostAsked = 60_000;

/** How long to wait after a try that failed, in milliseconds: chance spreads the tries of many people over the time (full jitter). */
export const waitAfter = (tries: number, random: number, askedSeconds = 0): number =>
  Math.max(
    Math.round(random * Math.min(longest, first * 2 ** (tries - 1))),
    Math.min(mostAsked, Math.max(0, askedSeconds) * 1_000),
  );

/** The seconds that a `Retry-After` asks for; none where it says something else. */
export const secondsIn = (header: string | null): number =>
  header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : 0;

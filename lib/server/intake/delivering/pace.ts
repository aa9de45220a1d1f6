const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait after each failed attempt, in milliseconds: ten attempts over some 75 hours. */
const waits = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** After so many attempts a message is given up; it stays in the inbox and can be sent again. */
export const mostAttempts = waits.length + 1;

const longest = 24 * hour;

/** When to try again after so many attempts, a fifth earlier or later by chance; later where the receiver asks for it. */
export const waitAfter = (attempts: number, chance: number, asked = 0): number => {
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? 0;
  return Math.max(wait * (0.8 + 0.4 * chance), Math.min(asked, longest));
};

/** What a Retry-After header asks for, in milliseconds: seconds or a date. */
export const askedWait = (header: string | undefined, now: number): number => {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * second;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
};

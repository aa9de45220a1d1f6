const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The day that a clock on the wall shows. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");

let day: string | null = null;
const followers = new Set<() => void>();

/** The day where the reader is. It stays the same until the clock is looked at again. */
export const dayHere = (): string => (day ??= localDay(new Date()));

/** Looks at the device's clock again, and tells whoever follows the day if there is a new one. */
export const lookAtClock = (): void => {
  const now = localDay(new Date());
  if (day === now) return;
  day = now;
  for (const tell of followers) tell();
};

/** Calls back at each new day; returns a way to stop that. */
export const followDay = (tell: () => void): (() => void) => {
  followers.add(tell);
  return () => void followers.delete(tell);
};

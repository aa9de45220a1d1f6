/** The time zone of this device, by its name in the Time Zone Database. */
export const zoneHere = (): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return /^[\w+/-]{1,50}$/.test(timeZone) ? timeZone : "UTC";
};

/** Whole hours from Greenwich, for a browser that cannot list its zones; these names count west as plus. */
const byHour = Array.from(
  { length: 27 },
  (_, at) => `Etc/GMT${at > 12 ? "+" : "-"}${Math.abs(at - 12)}`,
);

/** Every time zone that this browser knows. */
export const zones = (): readonly string[] =>
  // Safari before 15.4 and Chrome before 99 lack it.
  typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : byHour;

/** The name of a time zone as people read it: the place, then the part of the world. */
export const zoneName = (zone: string): string => {
  const parts = zone.replaceAll("_", " ").split("/");
  const [first, ...rest] = parts;
  return rest.length > 0 ? `${rest.reverse().join(", ")} (${first})` : zone;
};

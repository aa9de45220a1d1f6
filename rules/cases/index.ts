/** The door to the check cases, for commands and tests: what a browser loads never opens it. */
import type { CheckCase } from "./check-case.ts";
import courtsAndAgencies from "./courts-and-agencies.json" with { type: "json" };
import family from "./family.json" with { type: "json" };
import harm from "./harm.json" with { type: "json" };
import illnessAndDeath from "./illness-and-death.json" with { type: "json" };
import medical from "./medical.json" with { type: "json" };
import other from "./other.json" with { type: "json" };
import past from "./past.json" with { type: "json" };
import { readCases, tellCases } from "./read-cases.ts";
import statusAndPlace from "./status-and-place.json" with { type: "json" };
import stayAndSupport from "./stay-and-support.json" with { type: "json" };
import visas from "./visas.json" with { type: "json" };

export { readCases } from "./read-cases.ts";
export type { CheckCase } from "./check-case.ts";

/** Every case as it is written, by subject. */
const written: unknown[] = [
  ...medical,
  ...illnessAndDeath,
  ...family,
  ...harm,
  ...courtsAndAgencies,
  ...other,
  ...statusAndPlace,
  ...past,
  ...visas,
  ...stayAndSupport,
];

const sound = <T>({ cases, problems }: { cases: T[]; problems: string[] }): T[] => {
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return cases;
};

/** The check cases: people, and what the rules must find about each. Throws where one is not as agreed. */
export const checkCases = (): CheckCase[] => sound(readCases(written));

/** The people of the check cases, though the rules of the day may ask them otherwise. */
export const peopleOfCases = (): Record<string, unknown>[] =>
  sound(tellCases(written)).map(({ answers }) => answers);

import type { OpenedIntake } from "./opened.ts";

/** Opened intakes as JSON, for a program of the firm's own. */
export const jsonOf = (firm: string, day: string, intakes: readonly OpenedIntake[]): string =>
  `${JSON.stringify({ v: 1, firm, exported: day, intakes }, null, 2)}\n`;

import { readFileSync } from "node:fs";
import { Advisory, readAdvisories } from "#rules";

/** The notices that come with the rules, as they are written. */
export const file = readFileSync("public/advisories.json", "utf8");

export const read = (text: string): Advisory[] => {
  const found = readAdvisories(text);
  if (!found.ok) throw new Error(found.problems.join("\n"));
  return found.advisories;
};
export const shipped = read(file);
export const problemsOf = (text: string): string[] => {
  const found = readAdvisories(text);
  return found.ok ? [] : found.problems;
};

/** A notice that concerns everybody. */
export const plain: Advisory = {
  id: "a",
  status: "in-effect",
  severity: "note",
  title: { en: "A" },
  text: { en: "B." },
  appliesWhen: [{}],
  effectiveFrom: "2026-01-01",
  lastVerified: "2026-02-01",
  reviewBy: "2026-03-01",
  verified: "secondary",
  source: { title: "C", url: "https://www.uscis.gov/", date: "2026-01" },
};
export const written = (...advisories: unknown[]) => JSON.stringify({ version: 1, advisories });

import type { AuthorityId } from "../authorities/citations.ts";
import { optionsOf, type Answers } from "../questions/questions.ts";

/** Dates that are told how they compare with the months that a decision can take; seven days have a warning. */
export const comparedDeadlines = optionsOf("deadline").filter(
  (option) => option !== "within-7-days",
) as ComparedDeadline[];
export type ComparedDeadline = Exclude<NonNullable<Answers["deadline"]>, "within-7-days">;

/** What the months rest on. No time for parole requests is published: they are what practitioners reported. */
export const deadlineCites = ["i-131-page-2026"] as const satisfies AuthorityId[];

/** The person's date, to be told beside the months; null where none was given or a warning says more. */
export const comparedDeadline = ({ deadline }: Answers): ComparedDeadline | null =>
  deadline === undefined || deadline === "within-7-days" ? null : deadline;

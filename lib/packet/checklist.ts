import { evidence, type Answers, type Determination } from "#rules";
import type { Exhibit } from "./exhibits.ts";

/** What is left to do before a request can go out, in order. */
export const tasks = [
  "lawyer",
  "blanks",
  "truth",
  "open",
  "papers",
  "translations",
  "people",
  "signatures",
  "editions",
  "each-person",
  "fee",
  "hurry",
  "address",
  "complete",
  "copies",
] as const;
export type Task = (typeof tasks)[number];

/** Points of which there may be none. */
export type Counts = { open: number; papers: number };

const near = ["within-7-days", "within-30-days", "worsening-no-date"];

/** The checklist of one person: points that do not concern them are left out. */
export const checklistOf = (
  { outcome }: Determination,
  answers: Answers,
  exhibits: readonly Exhibit[],
  { open, papers }: Counts,
): Task[] => {
  const leaves: Partial<Record<Task, boolean>> = {
    lawyer: outcome === "likely-eligible" && !exhibits.some(({ lawyer }) => lawyer),
    open: open === 0,
    papers: papers === 0,
    people: !exhibits.some(({ id }) => evidence[id].risk === "names-in-us"),
    hurry: !near.includes(answers.deadline ?? ""),
  };
  return tasks.filter((task) => !leaves[task]);
};

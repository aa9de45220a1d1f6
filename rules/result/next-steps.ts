import { given, is } from "../conditions/condition.ts";
import { matches } from "../conditions/matches.ts";
import type { Answers } from "../questions/questions.ts";
import { isDangerTheFirstStep } from "../plan/first-warnings.ts";
import { pathsFor } from "../plan/paths/paths.ts";
import type { ResultKind } from "./kinds.ts";

/** The sections of a result to which a step can lead. */
export type StepTarget =
  "danger" | "lawyer" | "papers" | "route" | "paths" | "changes" | "share" | "others" | "searches";

const steps = {
  "get-safe": { leadsTo: "danger" },
  "emergency-visa": { leadsTo: "paths" },
  "call-firm": { leadsTo: null },
  "find-lawyer": { leadsTo: "lawyer" },
  "lawyer-check": { leadsTo: "lawyer" },
  "lawyer-now": { leadsTo: "lawyer" },
  "find-held": { leadsTo: "searches" },
  "collect-papers": { leadsTo: "papers" },
  "settle-points": { leadsTo: "papers" },
  "ask-others": { leadsTo: "others" },
  "file-request": { leadsTo: "route" },
  "custody-request": { leadsTo: "route" },
  "border-decision": { leadsTo: "route" },
  "bring-result": { leadsTo: "share" },
  "hold-still": { leadsTo: null },
  "ask-agency": { leadsTo: "route" },
  "use-visa": { leadsTo: "paths" },
  "follow-visa": { leadsTo: "paths" },
  "try-visa": { leadsTo: "paths" },
  "visitor-visa": { leadsTo: "paths" },
  "other-ways": { leadsTo: "paths" },
  "other-law": { leadsTo: "paths" },
  "travel-document": { leadsTo: "paths" },
  "resident-document": { leadsTo: "paths" },
  "us-passport": { leadsTo: null },
  "check-another": { leadsTo: null },
  "if-facts-change": { leadsTo: "changes" },
} as const satisfies Record<string, { leadsTo: StepTarget | null }>;
export type NextStepId = keyof typeof steps;

/** What a person can do next, and the section of the result that says how; null where the step is all there is to say. */
export const nextSteps: Record<NextStepId, { leadsTo: StepTarget | null }> = steps;
export const nextStepIds = Object.keys(steps) as NextStepId[];

/** For each kind of result the steps in their order: the first that can be taken stands on the button. */
const stepsOfKind: Record<ResultKind, readonly NextStepId[]> = {
  citizen: ["us-passport", "lawyer-now", "check-another"],
  resident: ["resident-document", "find-lawyer", "bring-result"],
  refugee: ["find-lawyer", "travel-document", "bring-result"],
  held: ["lawyer-now", "find-held", "custody-request"],
  border: ["lawyer-now", "border-decision", "bring-result"],
  inside: ["find-lawyer", "hold-still", "other-ways"],
  agency: ["ask-agency", "find-lawyer", "bring-result"],
  "other-law": ["find-lawyer", "other-law", "bring-result"],
  "visa-in-hand": ["use-visa", "lawyer-check", "if-facts-change"],
  "visa-in-time": ["follow-visa", "lawyer-check", "if-facts-change"],
  visit: ["visitor-visa", "lawyer-check", "if-facts-change"],
  waiting: ["other-ways", "lawyer-check", "if-facts-change"],
  "visa-first": ["try-visa", "lawyer-check", "if-facts-change"],
  no: ["other-ways", "lawyer-check", "if-facts-change"],
  "lawyer-first": ["find-lawyer", "bring-result", "hold-still"],
  "not-ready": ["settle-points", "ask-others", "lawyer-check"],
  judgment: ["find-lawyer", "collect-papers", "bring-result"],
  possible: ["collect-papers", "lawyer-check", "file-request"],
};

/** Kinds of result in which nobody waits for a decision of USCIS. */
export const untimedKinds: readonly ResultKind[] = [
  "visa-in-hand",
  "visa-first",
  "visit",
  "waiting",
];
/** Kinds of result after which an appointment for a visa may be the quicker way. */
const timed: readonly ResultKind[] = ["lawyer-first", "not-ready", "judgment", "possible", "no"];
const isWithinDays = matches(given({ deadline: is("within-7-days") }));

const most = 3;

/** Three things to do next, the most urgent first. */
export const nextStepsFor = (kind: ResultKind, answers: Answers): NextStepId[] => {
  const hasAppointment =
    timed.includes(kind) &&
    isWithinDays(answers) &&
    pathsFor(answers).includes("emergency-appointment");
  const urgent: NextStepId[] = [
    ...(isDangerTheFirstStep(answers) ? (["get-safe"] as const) : []),
    ...(hasAppointment ? (["emergency-visa"] as const) : []),
  ];
  return [...urgent, ...stepsOfKind[kind]].slice(0, most);
};

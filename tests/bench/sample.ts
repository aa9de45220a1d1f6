import { contains, regionsOf, ruleset, type Answers, type RuleId } from "#rules";
import { holds } from "../rules/holds.ts";

/** Rules of every topic that read answers only: one-of literals, `has`, `only`, and lists of conditions. */
export const sample = [
  "person-outside-us",
  "admitted-without-military-family",
  "entry-unsettled",
  "custody-medical-condition",
  "treatment-unavailable-nearby",
  "only-available-caregiver",
  "prognosis-not-given",
  "official-notice-missing",
  "child-with-relative-ready",
  "general-danger",
  "government-body-supports",
  "matter-to-finish-now",
  "need-met-without-travel",
  "reason-unknown",
  "stay-with-an-end",
  "stay-without-end-or-path",
  "visa-out-of-reach",
  "no-time-for-a-visa",
  "visa-untried-with-time",
  "usable-visa",
  "no-immigrant-petition",
  "charge-or-conviction",
  "refugee-program-case",
  "support-identity-and-evidence",
  "relatives-in-us",
  "statements-without-documents",
] as const satisfies RuleId[];
export type SampleId = (typeof sample)[number];

/** The rules of the sample that apply to one person's answers. */
export type Evaluation = () => SampleId[] | Promise<SampleId[]>;

/** One way to write the rules. `on` puts answers into the shape that this way expects. */
export type Form = { name: string; on: (answers: Answers) => Evaluation };

const conditions = sample.map((id) => ruleset[id].when);
const regions = conditions.map(regionsOf);

export const oursByZod: Form = {
  name: "ours, each condition run by Zod",
  on: (answers) => () => sample.filter((_, at) => holds(conditions[at]!, answers)),
};

export const ours: Form = {
  name: "ours, compiled to sets",
  on: (answers) => () => sample.filter((_, at) => regions[at]!.some((region) => contains(region, answers))),
};

/** Answers with the options chosen as a list, which is what engines for JSON expect. */
export const listed = (answers: Answers): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === "string" ? answer : Object.keys(answer),
    ]),
  );

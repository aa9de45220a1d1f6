import type { Answers, Determination, RuleId } from "#rules";

type EndRow = {
  rule?: RuleId;
  place?: Answers["personLocation"];
  leads: boolean;
  filesNothing: boolean;
};

/** Where a check ends early, or somebody else files: the rule or the place by which the page knows. */
const ends = {
  "us-citizen": { rule: "us-citizen", leads: true, filesNothing: true },
  "permanent-resident": { rule: "returning-permanent-resident", leads: true, filesNothing: true },
  "resident-at-port": { rule: "resident-at-port", leads: true, filesNothing: false },
  "refugee-or-asylee": { rule: "refugee-or-asylee", leads: false, filesNothing: false },
  "in-custody": { rule: "immigration-custody", leads: true, filesNothing: false },
  "port-or-border": { rule: "port-or-border", leads: true, filesNothing: false },
  "inside-us": { place: "inside-us", leads: false, filesNothing: true },
  "law-enforcement-request": { rule: "request-made-by-agency", leads: false, filesNothing: true },
} as const satisfies Record<string, EndRow>;

type End = keyof typeof ends;
type LeadingEnd = { [E in End]: (typeof ends)[E]["leads"] extends true ? E : never }[End];

const rows = (Object.keys(ends) as End[]).map((end): EndRow & { end: End } => ({
  end,
  ...ends[end],
}));

/** The ends that this screening came to, in the order in which they are shown. */
export const endsOf = ({ reasons }: Determination, answers: Answers) =>
  rows.filter(({ rule, place }) =>
    rule ? reasons.some((reason) => reason.rule === rule) : answers.personLocation === place,
  );

/** The end whose own first lines stand in place of the outcome's. */
export const leadingEnd = ({ reasons }: Determination): LeadingEnd | undefined =>
  rows.find(
    ({ rule, leads }) => leads && reasons.some((reason) => reason.decides && reason.rule === rule),
  )?.end as LeadingEnd | undefined;

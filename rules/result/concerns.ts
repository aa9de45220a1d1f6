import type { RuleId } from "../law/ruleset.ts";

const rulesOf = {
  place: ["place-unknown"],
  status: ["status-unknown"],
  court: ["removal-proceedings", "removal-proceedings-unknown", "court-case-still-open"],
  removal: ["earlier-removal"],
  "wrongful-removal": ["wrongful-removal"],
  reentry: ["unlawful-reentry", "unlawful-reentry-unknown"],
  presence: ["long-unlawful-presence"],
  untruth: ["false-citizenship-claim", "fraud-or-misrepresentation"],
  crime: ["charge-or-conviction"],
  defendant: ["criminal-defendant"],
  security: ["security-concern", "security-concern-unknown"],
  "helped-entry": ["helped-unlawful-entry"],
  illness: ["communicable-disease"],
  child: ["age-unknown", "child-without-parent", "parental-consent-missing"],
  danger: [
    "person-facing-harm",
    "person-at-special-risk",
    "family-member-in-danger",
    "protection-sought-after-parole",
    "refugee-program-case",
  ],
  adoption: ["adopted-child"],
  program: ["military-parole-program", "filipino-veteran-program", "special-immigrant-case"],
  "earlier-request": ["earlier-parole-request"],
  "paid-sponsor": ["sponsor-for-pay"],
  bar: ["inadmissibility-known"],
  wait: ["wait-beside-a-met-reason"],
  "earlier-stay": ["earlier-stay-not-kept"],
  parole: ["parole-now", "ended-parole"],
  "open-case": ["pending-application-in-us"],
  entry: ["never-admitted"],
  military: ["military-family-in-us"],
  crew: ["crew-member"],
  "other-law": [
    "u-visa-waiting-list",
    "other-victim-visa",
    "vawa-cancellation-family",
    "continued-presence-family",
    "follow-to-join",
  ],
  agency: ["request-made-by-agency"],
  custody: [
    "immigration-custody",
    "custody-medical-condition",
    "custody-pregnancy",
    "custody-of-a-minor",
    "custody-of-a-witness",
    "custody-public-interest",
  ],
  border: ["port-or-border", "resident-at-port"],
  refugee: ["refugee-or-asylee"],
} as const satisfies Record<string, readonly RuleId[]>;

/** What a lawyer has to look at, in a word or two. */
export type Concern = keyof typeof rulesOf;
export const concerns = Object.keys(rulesOf) as Concern[];

const byRule = new Map<RuleId, Concern>(
  concerns.flatMap((concern) => rulesOf[concern].map((rule) => [rule, concern] as const)),
);

/** What a rule that refers to a lawyer is about; undefined for a rule that refers to none. */
export const concernOf = (rule: RuleId): Concern | undefined => byRule.get(rule);

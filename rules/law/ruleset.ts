import { admissibility, advice, otherLaws } from "./admissibility.ts";
import { familyBases } from "./bases/family.ts";
import { harm } from "./bases/harm.ts";
import { illnessAndDeath } from "./bases/illness-and-death.ts";
import { medical } from "./bases/medical.ts";
import { otherBases } from "./bases/other.ts";
import { proceedings } from "./bases/proceedings.ts";
import { publicBenefit } from "./bases/public-benefit.ts";
import { withoutTravel } from "./bases/without-travel.ts";
import { factorsAgainst } from "./factors-against.ts";
import { factorsFor } from "./factors-for.ts";
import type { Rule } from "../conditions/finding.ts";
import { immigrantPetition } from "./immigrant-petition.ts";
import { custody } from "./custody.ts";
import { location } from "./location.ts";
import { purpose } from "./purpose.ts";
import { reason } from "./reason.ts";
import { support } from "./support.ts";
import { visitorVisa } from "./visitor-visa.ts";

/** The version of the rules, and the day on which their sources were last checked. */
export const version = { version: "2.0.0", date: "2026-11-26" } as const;

/** The topics in the order in which the authorities put them. */
export const topics = {
  location,
  custody,
  medical,
  illnessAndDeath,
  proceedings,
  familyBases,
  harm,
  publicBenefit,
  otherBases,
  withoutTravel,
  reason,
  purpose,
  visitorVisa,
  immigrantPetition,
  otherLaws,
  admissibility,
  advice,
  support,
  factorsFor,
  factorsAgainst,
} as const;

type Ids<T> = T extends Record<infer Id extends string, Rule> ? Id : never;
export type RuleId = Ids<(typeof topics)[keyof typeof topics]>;

/** Every rule by id. */
export const ruleset = Object.assign({}, ...Object.values(topics)) as Record<RuleId, Rule>;
export const ruleIds = Object.keys(ruleset) as RuleId[];

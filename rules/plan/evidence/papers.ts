import { everyRequestEvidence } from "./every-request.ts";
import { familyEvidence } from "./family.ts";
import { goodCharacterEvidence } from "./good-character.ts";
import { harmEvidence } from "./harm.ts";
import { identityAndVisaEvidence } from "./identity-and-visa.ts";
import { illnessAndDeathEvidence } from "./illness-and-death.ts";
import { medicalEvidence } from "./medical.ts";
import { otherEvidence } from "./other.ts";
import { proceedingsEvidence } from "./proceedings.ts";
import { protectionEvidence } from "./protection.ts";
import { publicBenefitEvidence } from "./public-benefit.ts";
import { recordEvidence } from "./record.ts";
import type { EvidenceRow } from "./row.ts";

const rows = {
  ...medicalEvidence,
  ...illnessAndDeathEvidence,
  ...proceedingsEvidence,
  ...familyEvidence,
  ...harmEvidence,
  ...publicBenefitEvidence,
  ...otherEvidence,
  ...everyRequestEvidence,
  ...goodCharacterEvidence,
  ...identityAndVisaEvidence,
  ...protectionEvidence,
  ...recordEvidence,
};
export type EvidenceId = keyof typeof rows;

/** Every paper by id. */
export const evidence: Record<EvidenceId, EvidenceRow> = rows;
export const evidenceIds = Object.keys(rows) as EvidenceId[];

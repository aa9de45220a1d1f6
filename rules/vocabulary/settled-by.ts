/** Kinds of paper that settle an open point. */
export const papers = [
  "doctor-letter",
  "us-hospital-letter",
  "cost-estimate",
  "transplant-center-letter",
  "relationship-record",
  "custody-record",
  "consent-letter",
  "court-notice",
  "agency-letter",
  "institution-letter",
  "government-letter",
  "service-record",
  "harm-report",
  "earlier-stay-record",
  "visa-record",
  "petition-notice",
  "protection-case-record",
  "immigration-file",
  "court-record",
  "medical-exam",
  "parole-notice",
  "support-declaration",
  "identity-document",
  "location-record",
  "purpose-evidence",
  "plan-statement",
  "status-document",
  "reason-statement",
] as const;
export type Paper = (typeof papers)[number];

/** Who can know the answer or give the paper. */
export const knowers = [
  "person",
  "family",
  "doctor",
  "us-hospital",
  "transplant-center",
  "court",
  "agency",
  "institution",
  "consulate",
  "uscis",
  "supporter",
  "attorney",
] as const;
export type Knower = (typeof knowers)[number];

/** Who can say what the answer is, and the paper that settles it if it is left open. */
export type SettledBy = { paper: Paper | "none"; knows: Knower };

/** A question left open is settled by a paper, which this one has or can give. */
export const paper = (kind: Paper, knows: Knower): SettledBy => ({ paper: kind, knows });

/** No rule waits for the answer and no paper shows it, but this one knows. */
export const wordOf = (knows: Knower): SettledBy => ({ paper: "none", knows });

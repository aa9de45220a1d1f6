import { bases, type Answers, type Basis } from "#rules";

/** Why there is no outline: nobody files, somebody else decides, or filing can harm. */
export const refusals = [
  "in-custody",
  "us-citizen",
  "permanent-resident",
  "refugee-or-asylee",
  "port-or-border",
  "inside-us",
  "place-not-known",
  "no-reason-yet",
  "agency-asks",
  "unfinished",
] as const;
export type Refusal = (typeof refusals)[number];

/** The reasons that a person chose, in the order of the question. */
export const reasonsOf = ({ requestBases }: Answers): Basis[] =>
  bases.filter((basis) => requestBases?.[basis] === true);

const byStatus = {
  "us-citizen": "us-citizen",
  "permanent-resident": "permanent-resident",
  "refugee-or-asylee": "refugee-or-asylee",
} as const;

const byPlace = {
  "at-us-port-or-border": "port-or-border",
  "inside-us": "inside-us",
  // Somebody whose place nobody knows may be inside the US, and people inside get no filing material.
  "not-sure": "place-not-known",
} as const;

/**
 * Why this person gets no outline; nothing where they do. Those who are held come first: ICE or CBP decides,
 * with a lawyer, and an outline of a request to USCIS would lose them time.
 */
export const refusalOf = (answers: Answers): Refusal | undefined => {
  const { personUsStatus, personLocation, requestBases } = answers;
  if (personLocation === "in-custody") return "in-custody";
  if (personUsStatus && personUsStatus in byStatus)
    return byStatus[personUsStatus as keyof typeof byStatus];
  if (personLocation && personLocation in byPlace)
    return byPlace[personLocation as keyof typeof byPlace];
  if (!personUsStatus || !personLocation || !requestBases) return "unfinished";
  const reasons = reasonsOf(answers);
  if (reasons.length === 0) return "no-reason-yet";
  return reasons.every((basis) => basis === "law-enforcement-request") ? "agency-asks" : undefined;
};

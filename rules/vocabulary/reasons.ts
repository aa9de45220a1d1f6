/** The reasons for which a person can ask, in groups that only the screen shows. */
export const reasonGroups = {
  health: ["medical-treatment", "organ-or-tissue-donor", "medical-companion", "caregiver"],
  family: ["end-of-life-visit", "funeral-or-affairs", "family-reunification", "adoption"],
  danger: ["targeted-harm", "general-danger"],
  "law-and-duty": [
    "legal-proceeding",
    "law-enforcement-request",
    "public-benefit",
    "immvi",
    "fwvp",
  ],
  other: [
    "unfinished-purpose",
    "waiting-for-visa",
    "research-or-trial",
    "other-urgent",
    "visit-work-or-study",
    "not-sure",
  ],
} as const;

/** Every reason, in the order in which the form and the published schema name them. */
export const reasonIds = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "legal-proceeding",
  "law-enforcement-request",
  "family-reunification",
  "adoption",
  "targeted-harm",
  "general-danger",
  "unfinished-purpose",
  "waiting-for-visa",
  "research-or-trial",
  "public-benefit",
  "immvi",
  "fwvp",
  "other-urgent",
  "visit-work-or-study",
  "not-sure",
] as const;
export type ReasonId = (typeof reasonIds)[number];

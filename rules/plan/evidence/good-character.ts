import { always, evidenceRows } from "./row.ts";

const byAnalogy = "8 CFR 212.5(b) is about people in custody: cited by analogy only.";

/** Papers on who the person is to others: an officer weighs the whole record. */
export const goodCharacterEvidence = evidenceRows({
  "police-certificates": {
    for: always("every-request"),
    serves: "discretion",
    strengthens: ["clean-record"],
    closes: ["criminalHistory"],
    issuers: ["home-government", "local-government"],
    cites: ["ina-212-d-5-A", "cfr-212-5-b-intro"],
    risk: "asking-for-it",
    doubt: byAnalogy,
  },
  "character-letters": {
    for: always("every-request"),
    serves: "discretion",
    closes: [],
    issuers: ["employer", "school", "friends"],
    cites: ["ina-212-d-5-A", "cfr-212-5-b-intro"],
    doubt: byAnalogy,
  },
});

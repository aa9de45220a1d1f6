import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

const familyInDanger = { "family-reunification": given({ famUrgentReason: is("danger") }) };
const danger = { ...always("targeted-harm", "general-danger"), ...familyInDanger };

/** Papers on danger to one person, whom INA 212(d)(5)(B) may also concern. */
export const harmEvidence = evidenceRows({
  "harm-report": {
    for: danger,
    serves: "qualifying-reason",
    strengthens: ["independent-proof-of-harm", "independent-documents", "grave-harm-if-refused"],
    closes: ["harmAboutThisPerson", "harmImminent", "harmIndependentProof"],
    issuers: ["outside-source"],
    cites: ["ina-212-d-5-A", "ina-212-d-5-B", "cfr-103-2-b-1"],
    there: given({ harmIndependentProof: is("yes") }),
    missing: given({ harmIndependentProof: is("no") }),
    risk: "asking-for-it",
  },
  "group-harm-report": {
    for: { ...always("targeted-harm"), ...familyInDanger },
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["harmAboutThisPerson"],
    issuers: ["outside-source"],
    cites: ["ina-212-d-5-A", "ina-212-d-5-B", "cfr-103-2-b-1"],
    risk: "asking-for-it",
  },
  "special-risk-record": {
    for: always("general-danger"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["genPersonalVulnerability"],
    issuers: ["doctor", "outside-source"],
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute", "cfr-103-2-b-1"],
    risk: "asking-for-it",
  },
  "permit-to-stay-papers": {
    for: danger,
    serves: "qualifying-reason",
    closes: ["harmSafePlace", "harmImminent"],
    issuers: ["local-government"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    risk: "asking-for-it",
  },
});

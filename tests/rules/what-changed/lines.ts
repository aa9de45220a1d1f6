import { doubles } from "./doubles.ts";
import { kin } from "./kin.ts";
import { papers } from "./papers.ts";
import { reasons } from "./reasons.ts";
import { record } from "./record.ts";
import { referrals } from "./referrals.ts";
import { visas } from "./visas.ts";

/** What changed in the rules themselves. */
export const linesOfRules = [...referrals, ...record, ...kin, ...visas, ...reasons, ...doubles, ...papers];

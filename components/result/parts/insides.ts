import { OtherPaths } from "../advice/OtherPaths.tsx";
import { Advisories } from "../advisories/Advisories.tsx";
import { Changes } from "../changes/Changes.tsx";
import { Fees } from "../fees/Fees.tsx";
import { Evidence } from "../papers/Evidence.tsx";
import { Ledger } from "../reasons/Ledger.tsx";
import { MetReasons } from "../reasons/MetReasons.tsx";
import { Route } from "../route/Route.tsx";
import { Overdue } from "./Overdue.tsx";
import { Path } from "./Path.tsx";

// In one script with the tools of a result: both tell of papers, the route and what it costs.
export { Tools } from "../../tools/Tools.tsx";

/** What stands inside the folded parts of a result, by their names, and its last line. One script, fetched after that of the result. */
export const insides = {
  "reasons-meets": MetReasons,
  changes: Changes,
  evidence: Evidence,
  route: Route,
  fees: Fees,
  "other-paths": OtherPaths,
  ledger: Ledger,
  advisories: Advisories,
  path: Path,
  overdue: Overdue,
};

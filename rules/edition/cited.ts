import { authorityIds, type AuthorityId } from "../authorities/citations.ts";
import { ruleIds, ruleset } from "../law/ruleset.ts";

const cited = new Set(ruleIds.flatMap((id) => ruleset[id].cites));

/** The authorities that rules cite, in the order of the book. */
export const citedByRules: readonly AuthorityId[] = authorityIds.filter((id) => cited.has(id));

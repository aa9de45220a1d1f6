import * as z from "zod";
import { authorities } from "../authorities/authorities.ts";
import { citedByRules } from "./cited.ts";
import { conditionsOf } from "../conditions/condition.ts";
import { standings } from "../conditions/facts.ts";
import { kindOf, targetsOf } from "../conditions/finding.ts";
import { Answers } from "../questions/questions.ts";
import { ruleIds, ruleset, version } from "../law/ruleset.ts";

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...published } = z.toJSONSchema(schema);
  return published;
};

/**
 * The rules for anybody to run: answers and each rule's condition as JSON Schema 2020-12, its finding
 * and its citations. A rule applies when any of its conditions accepts the facts: the answers, and
 * `basisMet` and `basisLeft` drawn from the bases as `standings` says.
 */
export const publish = () => ({
  ...version,
  answers: schemaOf(Answers),
  standings: Object.fromEntries(
    Object.entries(standings).map(([id, schema]) => [id, schemaOf(schema)]),
  ),
  rules: ruleIds.map((id) => {
    const { when, finds, cites, doubt } = ruleset[id];
    return {
      id,
      anyOf: conditionsOf(when).map(schemaOf),
      finding: kindOf(finds),
      of: targetsOf(finds),
      cites,
      ...(doubt && { doubt }),
    };
  }),
  authorities: Object.fromEntries(citedByRules.map((id) => [id, authorities[id]])),
});

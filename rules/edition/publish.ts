import * as z from "zod/mini";
import { authorities } from "../authorities/authorities.ts";
import { citedByRules } from "./cited.ts";
import { askedWhen } from "../conditions/asked-when.ts";
import { conditionsOf, type When } from "../conditions/condition.ts";
import { bestBases } from "../conditions/facts.ts";
import { kindOf, requirements, substitutes, targetsOf } from "../conditions/finding.ts";
import { precedence } from "../determination/determination.ts";
import { reachedBy } from "../determination/determine.ts";
import { basisAsks } from "../determination/standing.ts";
import { Answers, questionOf, questionsByStage, type QuestionId } from "../questions/questions.ts";
import { ruleIds, ruleset, version } from "../law/ruleset.ts";

const schemaOf = (schema: z.ZodMiniType) => {
  const { $schema: _, ...published } = z.toJSONSchema(schema);
  return published;
};
const schemasOf = (when: When | undefined) => (when ? conditionsOf(when).map(schemaOf) : [true]);

const questions = Object.entries(questionsByStage).flatMap(([stage, rows]) =>
  (Object.keys(rows) as QuestionId[]).map((id) => ({
    id,
    stage,
    tier: questionOf(id).tier,
    anyOf: schemasOf(askedWhen(id)),
  })),
);

/**
 * The rules for anybody to run, with everything that an outcome needs. Conditions are JSON Schema 2020-12; of
 * several in `anyOf` one is enough. `howToDecide` says in what order the parts are used.
 */
export const publish = () => ({
  ...version,
  howToDecide: [
    "Go through `questions` in order. A question is asked if a condition accepts the answers kept so far; keep its answer, and drop the answers to questions that are not asked.",
    "A rule applies if one of its conditions accepts the facts: the answers kept, and `basisMet` and `basisLeft`. First apply the rules whose conditions require neither of these two.",
    "A target is failed if a rule that applies fails it, else open if one leaves it open, else met if one meets it, else open. A list of bases in `of` means those of them that were chosen.",
    "`basisMet` is the best ask, by `bases.order`, among the chosen bases that are met, and `basisLeft` among those that did not fail; `none` without one. If `requestBases` has only `not-sure`, `basisMet` is `none` and `basisLeft` the last of the order. Without an answer to `requestBases` neither is a fact. Then apply the other rules.",
    "A requirement is reached if one of the questions in `reachedBy` has an answer. Its state is the worst of the states of its `parts`.",
    "The outcome is that of the first line of `precedence` that holds: `refers-first` or `refers` if a rule that applies finds it; `fails` if a reached requirement failed; `leaves-open` if one is open or was not reached; `meets` otherwise.",
  ],
  answers: schemaOf(Answers),
  questions,
  bases: { order: bestBases, asks: basisAsks },
  requirements: requirements.map((id) => ({
    id,
    parts: id === "not-a-substitute" ? substitutes : [id],
    reachedBy: reachedBy[id],
  })),
  precedence: precedence.map(([finding, outcome]) => ({ finding, outcome })),
  rules: ruleIds.map((id) => {
    const { when, finds, cites, practice, doubt } = ruleset[id];
    return {
      id,
      anyOf: schemasOf(when),
      finding: kindOf(finds),
      of: targetsOf(finds),
      cites,
      ...(practice && { practice }),
      ...(doubt && { doubt }),
    };
  }),
  authorities: Object.fromEntries(citedByRules.map((id) => [id, authorities[id]])),
});

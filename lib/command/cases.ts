import { determine, ruleIds, type RuleId } from "#rules";
import { checkCases } from "#rules/cases";
import { relevant } from "../questionnaire/walk.ts";

const most = 3;

/** The check cases, and for each rule up to three in which it applies, by number, those it decides first. */
const casesByRule = () => {
  const cases = checkCases();
  const reasons = cases.map(({ answers }) => determine(relevant(answers)).reasons);
  const applyingIn = (rule: RuleId) =>
    reasons
      .flatMap((found, at) =>
        found.filter((one) => one.rule === rule).map(({ decides }) => ({ at, decides })),
      )
      .sort((a, b) => Number(b.decides) - Number(a.decides))
      .slice(0, most)
      .map(({ at }) => at + 1);
  return {
    cases: cases.map(({ name, outcome }) => ({ name, outcome })),
    byRule: Object.fromEntries(ruleIds.map((id) => [id, applyingIn(id)])),
  };
};

/** The same as it is committed, for pages to show. */
export const written = () => `${JSON.stringify(casesByRule(), null, 1)}\n`;

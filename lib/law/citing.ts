import {
  authorities,
  citedByRules,
  kindOf,
  ruleIds,
  ruleset,
  targetsOf,
  type AuthorityId,
  type FindingKind,
  type RuleId,
  type Target,
} from "#rules";

/** The rules that cite an authority. */
export const rulesCiting = (authority: AuthorityId): RuleId[] =>
  ruleIds.filter((id) => ruleset[id].cites.includes(authority));

/** The rules that find this of a requirement. */
export const rulesFinding = (kind: FindingKind, target: Target): RuleId[] =>
  ruleIds.filter(
    (id) => kindOf(ruleset[id].finds) === kind && targetsOf(ruleset[id].finds).includes(target),
  );

const doubts = ruleIds.flatMap((id) => ruleset[id].doubt ?? []);

/** For every legal doubt the rules that it stands beside. */
export const doubted: RuleId[][] = [...new Set(doubts)].map((doubt) =>
  ruleIds.filter((id) => ruleset[id].doubt === doubt),
);

/** The authorities that rules cite of which less than two copies of the words were compared, by what was missing. */
export const unverified: Record<"secondary" | "inOurWords" | "oneCopy", AuthorityId[]> = {
  secondary: citedByRules.filter((id) => authorities[id].verified === "secondary"),
  inOurWords: citedByRules.filter((id) => authorities[id].text === null),
  oneCopy: citedByRules.filter(
    (id) => authorities[id].verified === "one copy" && authorities[id].text !== null,
  ),
};

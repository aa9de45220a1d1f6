import type { FindingKind, RuleId } from "#rules";

/** Answers any one of which is given, for every question named; the options of a question with several count one by one. */
export type Way = Readonly<Record<string, readonly string[]>>;
export type Entry = readonly [finding: FindingKind, rule: RuleId, ...ways: Way[]];

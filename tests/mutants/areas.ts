/** A part of the source, and the tests that are to notice a fault in it. */
export type Area = { of: string; source: RegExp; kind: "rows" | "code"; tests: string[] };

const rules = (...names: string[]) => names.map((name) => `tests/rules/${name}`);

/** What is mutated. No test of what is generated is among the tests: it would notice any edit whatever. */
export const areas: readonly Area[] = [
  {
    of: "rules of law",
    source: /^rules\/law\/(?!ruleset)/,
    kind: "rows",
    tests: rules("cases.test", "citations.test", "edges.proof"),
  },
  {
    of: "rows of the plan",
    source: /^rules\/plan\//,
    kind: "rows",
    tests: rules(
      "plan-citations",
      "route",
      "fee",
      "evidence",
      "other-paths",
      "paths-ruled",
      "warnings",
      "first-warn",
      "instead",
    ),
  },
  {
    of: "what decides",
    source: /^rules\/(determination|conditions)\//,
    kind: "code",
    tests: rules("cases.test", "conditions.proof", "edges.proof", "tiers.test"),
  },
  {
    of: "questionnaire",
    source: /^lib\/questionnaire\//,
    kind: "code",
    tests: ["tests/screening/walk", "tests/screening/order", "tests/screening/paths", "tests/screening/trail"],
  },
  { of: "changes", source: /^lib\/changes\//, kind: "code", tests: ["tests/screening/change"] },
  { of: "hand-off", source: /^lib\/handoff\//, kind: "code", tests: ["tests/handoff"] },
  { of: "case file", source: /^lib\/casefile\//, kind: "code", tests: ["tests/casefile"] },
  {
    of: "intake",
    source: /^lib\/intake\//,
    kind: "code",
    tests: ["tests/intake/sending", "tests/intake/inbox", "tests/intake/opening.test", "tests/intake/receive.test"],
  },
];

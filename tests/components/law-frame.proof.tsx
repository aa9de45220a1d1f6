import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { written } from "#lib/command/cases.ts";
import { checkCases } from "#lib/law/examples.ts";
import { outcomeOf } from "#rules/determination/determination.ts";
import { standingOf } from "#rules/determination/standing.ts";
import { typeset } from "#lib/command/generating/law-words.ts";
import messages from "#lib/i18n/messages/en/whole.ts";
import {
  authorities,
  citedByRules,
  optionsOf,
  precedence,
  ruleIds,
  ruleset,
  version,
  type Basis,
  type State,
} from "#rules";
import { law, rowOf, sectionOf } from "./law-page.tsx";
import { addressesIn } from "./roles.ts";

describe("The frame of the rules:", () => {
  test("the order of the model is what decides, and what the page prints", () => {
    const order = ["refers-first", "fails", "refers", "leaves-open", "meets"] as const;
    expect(precedence.map(([kind]) => kind)).toEqual(order);
    const { steps } = messages.law.outcome;
    const printed = sectionOf("outcome")
      .one("list")
      .items.map(({ text }) => text);
    expect(printed).toEqual(
      precedence.map(([kind, outcome]) => `${steps[kind]} ${messages.result.outcomes[outcome].label}`),
    );
  });

  const met: State[] = ["met", "met", "met", "met", "met"];
  const states: Record<string, State[]> = {
    fails: [...met.slice(1), "failed"],
    "leaves-open": [...met.slice(1), "open"],
  };

  test.each(precedence.map(([kind, outcome], at) => ({ kind, outcome, at })))(
    "where a rule of the kind “$kind” applies and none before it, the outcome is $outcome",
    ({ kind, outcome, at }) => {
      const later = precedence.slice(at).map(([one]) => one as string);
      const reached = states[later.find((one) => states[one]) ?? ""] ?? met;
      expect(outcomeOf((one) => later.includes(one), reached).outcome).toBe(outcome);
      expect(outcomeOf((one) => one === kind, states[kind] ?? met)).toEqual({ outcome, rests: kind });
    },
  );

  test("the reasons said to need urgency are those that do", () => {
    const named = [...messages.law.requirements.urgent.matchAll(/“([^”]+)”/g)].map(([, label]) => label);
    const words = messages.questions.requestBases.options;
    const bases = optionsOf("requestBases").filter((one): one is Basis => one !== "not-sure");
    const needs = (basis: Basis, answers = {}) =>
      standingOf({ requestBases: { [basis]: true }, ...answers }, () => "met").basisMet === "urgency-tested";
    const family = optionsOf("famUrgentReason").filter(
      (why) => !needs("family-reunification", { famUrgentReason: why }),
    );
    expect(family).toEqual(["danger", "not-sure"]);
    const urgent = bases.filter((basis) => needs(basis, { famUrgentReason: "separation-only" }));
    expect([...named].sort()).toEqual(urgent.map((basis) => words[basis]).sort());
  });

  test("says which version this is, and that no lawyer has reviewed it", () => {
    expect(law.text).toContain(`Rules version ${version.version}. Sources last checked on November 26, 2026.`);
    expect(law.text).toContain("No lawyer has reviewed these rules yet");
    expect(sectionOf("doubts").text).toContain("No immigration lawyer has reviewed");
  });

  test("lists every doubt, every text not compared and every rule without a check case", () => {
    const doubts = sectionOf("doubts");
    const linked = addressesIn(doubts);
    expect(doubts.text).toContainEach(ruleIds.flatMap((id) => (ruleset[id].doubt ? [typeset(ruleset[id].doubt)] : [])));
    expect(linked).toContainEach(
      citedByRules.flatMap((id) => (authorities[id].verified !== "two copies" ? [`#law-${id}`] : [])),
    );
    expect(linked).toContainEach(
      ruleIds.flatMap((id) => (rowOf(id, "Check cases").text.startsWith("None") ? [`#rule-${id}`] : [])),
    );
  });

  test("every address inside the page leads to one place, and no place has two", () => {
    const places = law.having("id").map((one) => `#${one.attribute("id")}`);
    expect(new Set(places).size).toBe(places.length);
    const targets = addressesIn(law).filter((address) => address.startsWith("#"));
    expect(targets.length).toBeGreaterThan(ruleIds.length);
    expect(targets.filter((target) => !places.includes(target))).toEqual([]);
  });

  test("headings go down one step at a time", () => {
    const levels = law.all("heading").map(({ level }) => level!);
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    }, 0);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe("Check cases:", () => {
  test("the committed list is fresh", () => {
    expect(readFileSync("lib/law/cases.json", "utf8")).toBe(written());
  });

  test("every case is named with its expected outcome", () => {
    const lines = sectionOf("cases").one("list").items;
    expect(lines.map(({ text }) => text)).toEqual(
      checkCases.map(({ name, outcome }) => `${name} ${messages.result.outcomes[outcome].label}`),
    );
    expect(lines.map((line) => line.attribute("id"))).toEqual(checkCases.map((_, at) => `case-${at + 1}`));
  });
});

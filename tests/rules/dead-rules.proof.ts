import { describe, expect, test, vi } from "vitest";
import * as fc from "fast-check";
import {
  determine,
  given,
  has,
  is,
  optionsOf,
  requirements,
  ruleIds,
  ruleset,
  substitutes,
  type Answers,
  type Target,
} from "#rules";
import { isComplete, relevant } from "#lib/questionnaire/walk.ts";
import { firstOf, walks } from "./answers.ts";
import { contradictionsIn, deadIn, overlapsIn, shadowedIn, witnessOf } from "./conflicts.ts";
import { holds } from "./holds.ts";
import { neverTogether, withoutRules, withRule } from "./planted.ts";
import { silencesIn } from "./silence.ts";
import { overlaps, shadows, silences } from "./silences.ts";
import { ours } from "./table.ts";

vi.setConfig({ testTimeout: 120_000 });

const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure");
const whole = requirements.filter((id) => id !== "not-a-substitute");
const targets = [...whole, ...substitutes, ...bases] as Target[];
const silence = new Map(targets.map((target) => [target, silencesIn(ours, target)]));
const isExpected = (target: Target, said: Answers) =>
  silences.some(({ of, when }) => of.includes(target) && holds(when, said));

describe("no rule is dead", () => {
  test.each(ruleIds)("somebody can answer so that %s applies", (id) => {
    const applies = (answers: Answers) => determine(answers).reasons.some(({ rule }) => rule === id);
    const answers = witnessOf(ruleset[id].when, applies, 200);
    expect(answers).not.toBeNull();
    expect(isComplete(answers!)).toBe(true);
    expect(relevant(answers!)).toEqual(answers);
  });

  test("nor by the sets of answers that it needs", () => {
    expect(deadIn(ours)).toEqual([]);
  });

  test.each(Object.entries(neverTogether))("a rule about %s would be found", (id, when) => {
    expect(deadIn(withRule(id, when))).toEqual([id]);
  });
});

describe("no two rules contradict each other", () => {
  test("nobody's answers both meet and fail one requirement or basis", () => {
    expect(contradictionsIn(ours)).toEqual([]);
  });

  test("a rule that fails what another meets would be found", () => {
    const short = given({
      plannedStay: is("up-to-three-months"),
      afterParolePlan: is("return-home"),
    });
    expect(contradictionsIn(withRule("planted", short, { fails: "temporary-purpose" }))).toEqual([
      "stay-with-an-end × planted",
    ]);
    const met = given({ basisMet: is("any-time"), deadline: is("none") });
    expect(contradictionsIn(withRule("planted", met, { fails: "qualifying-reason" }))).toContain(
      "reason-without-urgency-test × planted",
    );
  });

  test("a rule that could contradict only in answers nobody can give is no false alarm", () => {
    const citizen = given({
      personUsStatus: is("us-citizen"),
      plannedStay: is("up-to-three-months"),
    });
    expect(contradictionsIn(withRule("planted", citizen, { fails: "temporary-purpose" }))).toEqual([]);
  });
});

describe("no rule leaves open what another meets", () => {
  test("but where a missing paper does", () => {
    expect(overlapsIn(ours).sort()).toEqual(Object.keys(overlaps).sort());
  });

  test("a rule that meets what is not settled would be found", () => {
    const unsure = given({ requestBases: has("caregiver"), careSeriousIllness: is("not-sure") });
    expect(overlapsIn(withRule("planted", unsure, { meets: "caregiver" }))).toContain(
      "planted × relative-illness-unknown",
    );
  });
});

describe("no rule is redundant", () => {
  test("but those that say more to the person than the wider rule", () => {
    expect(shadowedIn(ours).sort()).toEqual(Object.keys(shadows).sort());
  });

  test("a rule inside a wider one would be found", () => {
    const both = given({ plannedStay: is("not-sure"), afterParolePlan: is("not-sure") });
    const found = shadowedIn(withRule("planted", both, { "leaves-open": "temporary-purpose" }));
    expect(found.filter((pair) => !(pair in shadows))).toEqual([
      "planted < length-of-stay-unsettled",
      "planted < plan-after-parole-unsettled",
    ]);
  });
});

describe("some rule speaks of every target", () => {
  test.each(targets)("%s: whatever the answers, but where the list says why not", (target) => {
    const { silent, combinations } = silence.get(target)!;
    expect(combinations).toBeGreaterThan(5);
    expect(silent.filter((said) => !isExpected(target, said as Answers))).toEqual([]);
  });

  const entries = silences.flatMap(({ of, because, when }) => of.map((target) => [target, because, when] as const));
  test.each(entries)("%s is silent, because: %s", (target, _, when) => {
    expect(silence.get(target)!.silent.some((said) => holds(when, said as Answers))).toBe(true);
  });

  test.each([
    ["treatment-nearby-in-doubt", "medical-treatment"],
    ["no-need-to-finish-now", "unfinished-purpose"],
    ["length-of-stay-unsettled", "temporary-purpose"],
    ["visa-attempt-unknown", "visitor-visa"],
    ["immigrant-visa-in-doubt", "immigrant-petition"],
    ["urgency-unsettled", "qualifying-reason"],
    ["no-identity-document", "complete-request"],
    ["entry-unsettled", "seeking-entry"],
    ["reason-unknown", "qualifying-reason"],
    ["filipino-veteran-family", "fwvp"],
  ] as const)("without %s a silence of %s would be found", (id, target) => {
    const { silent } = silencesIn(withoutRules(id), target);
    expect(silent.filter((said) => !isExpected(target, said as Answers))).not.toEqual([]);
  });
});

test("an answer added never takes back what was found, except that a point was open", () => {
  const found = (answers: Answers) =>
    determine(answers)
      .reasons.filter(({ finding }) => finding !== "leaves-open")
      .map(({ rule }) => rule);
  fc.assert(
    fc.property(walks(), fc.nat(90), fc.nat(3), (answers, length, more) => {
      const after = found(firstOf(answers, length + 1 + more));
      expect(after).toEqual(expect.arrayContaining(found(firstOf(answers, length))));
    }),
    { numRuns: 5000 },
  );
});

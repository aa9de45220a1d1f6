import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { changeable, movesFrom, type Move } from "#lib/screening/changeable.ts";
import { changesOf, type Change } from "#lib/screening/changes.ts";
import { pairsOf } from "#lib/screening/pairs.ts";
import { steps as asking } from "#lib/screening/questionnaire.ts";
import { relevant, withAnswer } from "#lib/screening/walk.ts";
import {
  determine, kindOf, optionsOf, questionIds, regionsOf, ruleIds, ruleset, type Answers, type Determination,
  type Outcome, type QuestionId,
} from "#rules";
import { anyAnswers, prefixes, walkFrom, walks } from "../rules/answers.ts";
import { caseAnswers, checkCases } from "../rules/cases.ts";

/** The honest kinds of the decision model: papers and words awaited, a visa, support, consent, help, time. */
const honest: QuestionId[] = [
  "medSerious", "medUsProviderAgreed", "medCostPlan", "donorMatchConfirmed", "donorCenterConfirms",
  "careDoctorSaysNeeded", "eolPrognosis", "leAgencyAsked", "leAgencyWillRequest", "researchInstitution",
  "benefitUsBodySupports", "visaSituation", "visaRefusalGround", "emergencyAppointmentAsked",
  "financialSupport", "identityDocument", "evidenceLevel", "legalOfficialNotice", "minorConsent",
  "paidHelper", "deadline",
];
/** What a visa attempt replaces: why none was made, and the appointment that went with it. */
const followUps: QuestionId[] = ["whyNotTried", "visaRefusalGround", "emergencyAppointmentAsked"];
const rank: Outcome[] = ["likely-ineligible", "needs-attorney", "likely-eligible"];

const personOf = (start: string): Answers => {
  const found = checkCases.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return found.answers;
};
const child = personOf("A child travelling with her mother needs heart surgery");
const changesFor = (answers: Answers) => changesOf(answers, determine(answers));
const asked = (change: Change) => change.steps.map(({ question }) => question);

const met = ({ requirements }: Determination) =>
  requirements.filter(({ state }) => state === "met").map(({ id }) => id as string);
const apply = (answers: Answers, moves: readonly Move[], pick: (move: Move) => string) =>
  moves.reduce((so, move) => withAnswer(so, move.question, pick(move)), relevant(answers));

/** What moves do to a person, by the rules alone. */
const effect = (answers: Answers, moves: readonly Move[], pick = ({ to }: Move) => to[0]!) => {
  const before = determine(relevant(answers));
  const after = determine(apply(answers, moves, pick));
  const meets = met(after).filter((id) => !met(before).includes(id));
  const improves = rank.indexOf(after.outcome) > rank.indexOf(before.outcome);
  return { before, after, meets, improves };
};
const sorts = (change: Change) => JSON.stringify([asked(change), change.outcome, change.meets]);

const plainWalks = fc.tuple(fc.integer(), fc.constantFrom(0.9, 0.97)).map(([seed, ease]) => walkFrom(seed, ease));
/** Everybody of the cases, and people of random walks, with what would change their results. */
const people = [
  ...caseAnswers,
  ...fc.sample(fc.oneof(walks(), plainWalks), { numRuns: 500, seed: 212 }),
].map((answers) => ({ answers, changes: changesFor(answers) }));

vi.setConfig({ testTimeout: 60_000 });

describe("What would change a result is found only among facts that a person can honestly change:", () => {
  it("the table holds the honest kinds and nothing else", () => {
    expect(Object.keys(changeable).sort()).toEqual([...honest].sort());
  });

  it("a word that was given is not asked again: only an awaited or unknown one moves", () => {
    const mayFollowNo = ["minorConsent", "legalOfficialNotice", "emergencyAppointmentAsked"];
    for (const [question, { from }] of Object.entries(changeable)) {
      if (mayFollowNo.includes(question)) continue;
      expect(from).not.toContain("no");
      expect(from).not.toContain("yes");
    }
  });

  it("a date comes closer, and no other thing about time or health moves", () => {
    const later = ["none", "not-sure", "over-three-months", "one-to-three-months"];
    for (const move of later.flatMap((deadline) => movesFrom({ deadline } as Answers))) {
      expect(move.to).not.toContain("worsening-no-date");
      expect(move.to.every((to) => optionsOf("deadline").indexOf(to) <= 2)).toBe(true);
    }
    expect(movesFrom({ deadline: "worsening-no-date" })).toEqual([]);
    const closer = movesFrom({ deadline: "one-to-three-months" }).flatMap(({ to }) => to);
    expect(closer).toEqual(["within-30-days", "within-7-days"]);
  });

  it("nobody's identity, history, fear, harm, place, status, ties or record is ever touched", () => {
    for (const { answers, changes } of people) {
      const kept = relevant(answers);
      for (const change of changes) {
        const then = apply(answers, change.steps, ({ to }) => to[0]!);
        for (const question of questionIds) {
          if (honest.includes(question) || followUps.includes(question)) continue;
          expect(then[question]).toEqual(kept[question]);
        }
      }
    }
  });

  it("what an attorney must look at never falls away, but for money for a sponsor and missing consent", () => {
    const may = ["sponsor-for-pay", "parental-consent-missing"];
    for (const { answers, changes } of people) {
      for (const change of changes) {
        const { before, after } = effect(answers, change.steps);
        const gone = before.reasons.filter(
          ({ rule, finding }) => finding.startsWith("refers") && !after.reasons.some((one) => one.rule === rule),
        );
        for (const { rule } of gone) expect(may).toContain(rule);
      }
    }
  });

  it("a known bar is not answered away by trying for a visa", () => {
    const barred: Answers = relevant({
      ...child, visaSituation: "not-tried", whyNotTried: "known-bar", emergencyAppointmentAsked: "no",
    });
    expect(determine(barred).outcome).toBe("needs-attorney");
    expect(changesFor(barred)).toEqual([]);
  });
});

describe("Each change leads where it says:", () => {
  it("whichever of its options becomes true, the outcome and what is met are those", () => {
    for (const { answers, changes } of people) {
      for (const { steps, outcome, improves, meets } of changes) {
        expect(steps.every(({ question, from }) => relevant(answers)[question] === from)).toBe(true);
        for (const last of [0, 1, 2]) {
          const found = effect(answers, steps, ({ to }) => to[Math.min(last, to.length - 1)]!);
          expect(found.after.outcome).toBe(outcome);
          expect(found.improves).toBe(improves);
          expect(found.meets).toEqual(meets);
          expect(met(found.after)).toEqual(expect.arrayContaining(met(found.before)));
          expect(improves || meets.length > 0).toBe(true);
        }
      }
    }
  });

  it("no requirement tells the options of a group apart, nor does the order of questions", () => {
    const readers = [
      ...ruleIds.filter((id) => !kindOf(ruleset[id].finds).startsWith("weighs")).map((id) => ruleset[id].when),
      ...asking.flatMap(({ when }) => (when ? [when] : [])),
    ].flatMap(regionsOf);
    for (const [question, { to }] of Object.entries(changeable)) {
      for (const group of to as readonly (readonly string[])[]) {
        for (const region of readers) {
          const room = region.get(question as QuestionId);
          if (!room || !("oneOf" in room)) continue;
          expect(new Set(group.map((option) => room.oneOf.has(option))).size).toBe(1);
        }
      }
    }
  });

  it("the rules that a step names read its question, held something back and no longer apply", () => {
    for (const { answers, changes } of people) {
      for (const { steps } of changes) {
        const { before, after } = effect(answers, steps);
        for (const { question, rules } of steps) {
          for (const rule of rules) {
            const reason = before.reasons.find((one) => one.rule === rule);
            expect(reason?.finding).toMatch(/^(refers|refers-first|fails|leaves-open)$/);
            expect(Object.keys(reason?.because ?? {})).toContain(question);
            expect(after.reasons.map((one) => one.rule)).not.toContain(rule);
          }
        }
      }
    }
  });

  it("questions that open stay unanswered", () => {
    const late: Answers = relevant({
      ...child, deadline: "over-three-months", visaSituation: "not-tried", whyNotTried: "cost",
      emergencyAppointmentAsked: "no",
    });
    const untried = changesFor(late);
    expect(determine(late).outcome).toBe("likely-ineligible");
    expect(untried.map(({ steps, outcome }) => [steps[0]?.question, steps[0]?.to[0], outcome])).toEqual([
      ["visaSituation", "tried-no-appointment", "likely-eligible"],
      ["deadline", "one-to-three-months", "needs-attorney"],
      ["visaSituation", "applied-waiting", "needs-attorney"],
    ]);
    const waiting: Answers = relevant({ ...late, visaSituation: "not-sure" });
    expect(changesFor(waiting).flatMap(({ opens }) => opens)).toEqual(["emergencyAppointmentAsked"]);
  });
});

describe("The list is whole and minimal:", () => {
  it("by trying every move and every pair of moves", () => {
    for (const { answers, changes } of people) {
      const moves = movesFrom(relevant(answers));
      const pairs = moves.flatMap((one, at) =>
        moves.slice(at + 1).filter(({ question }) => question !== one.question).map((other) => [one, other]),
      );
      const found = (set: readonly Move[]) => {
        const { before, after, meets, improves } = effect(answers, set);
        const then = apply(answers, set, ({ to }) => to[0]!);
        const hidden = before.reasons.some(
          ({ finding, because }) =>
            finding.startsWith("refers") && Object.keys(because).some((id) => then[id as QuestionId] === undefined),
        );
        const falls = rank.indexOf(after.outcome) < rank.indexOf(before.outcome);
        const counts = !falls && !hidden && (improves || meets.length > 0);
        return counts ? { moves: set, outcome: after.outcome, meets, improves } : null;
      };
      const singles = moves.flatMap((move) => found([move]) ?? []);
      const closed = singles.flatMap(({ meets }) => meets);
      const suffices = singles.some(({ improves }) => improves);
      const needed = suffices
        ? []
        : pairs.flatMap((pair) => found(pair) ?? [])
            .filter(({ improves, meets }) => improves || meets.some((id) => !closed.includes(id)));
      const expected = [...singles, ...needed].map((one) =>
        JSON.stringify([one.moves.map(({ question }) => question), one.outcome, one.meets]),
      );
      expect(changes.map(sorts).sort()).toEqual([...new Set(expected)].sort());
    }
  });

  it("a pair stands only where no single change gives another outcome, and never for what one of them does", () => {
    for (const { answers, changes } of people) {
      const singles = changes.filter(({ steps }) => steps.length === 1);
      for (const { steps, improves, meets } of changes.filter((change) => change.steps.length > 1)) {
        expect(singles.some((single) => single.improves)).toBe(false);
        const alone = steps.flatMap((step) => effect(answers, [step]).meets);
        expect(improves || meets.some((id) => !alone.includes(id))).toBe(true);
        expect(new Set(steps.map(({ question }) => question)).size).toBe(2);
      }
      expect(new Set(changes.map(sorts)).size).toBe(changes.length);
    }
  });

  it("better outcomes stand first", () => {
    for (const { answers, changes } of people) {
      const ranks = changes.map(({ outcome }) => rank.indexOf(outcome));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }
  });
});

describe("For people:", () => {
  it("somebody whose only gap is support sees support", () => {
    const changes = changesFor({ ...child, financialSupport: "none" });
    expect(changes).toEqual([
      {
        steps: [
          {
            question: "financialSupport",
            from: "none",
            to: ["supporter-with-proof", "self-with-proof", "organization"],
            rules: ["no-financial-support"],
          },
        ],
        outcome: "likely-eligible",
        improves: true,
        meets: ["complete-request"],
        opens: [],
      },
    ]);
  });

  it("somebody with two gaps in the papers sees both together", () => {
    const changes = changesFor({ ...child, financialSupport: "none", evidenceLevel: "own-statements-only" });
    expect(changes.map((change) => [asked(change), change.outcome])).toEqual([
      [["financialSupport", "evidenceLevel"], "likely-eligible"],
    ]);
  });

  it("somebody whose doctor has not been asked sees the doctor's word, and nobody whose doctor said no does", () => {
    const unasked: Answers = { ...child, medSerious: "not-yet" };
    expect(changesFor(unasked).map(asked)).toEqual([["medSerious"]]);
    expect(changesFor({ ...child, medSerious: "no" })).toEqual([]);
  });

  it("a missing letter of a US hospital closes a requirement even where an attorney must look anyway", () => {
    const arrested: Answers = { ...child, medUsProviderAgreed: "not-yet", criminalHistory: "arrest-only" };
    expect(changesFor(arrested)).toMatchObject([
      { steps: [{ question: "medUsProviderAgreed" }], improves: false, meets: ["complete-request"] },
    ]);
  });

  it.each<[string, Answers]>([
    ["a criminal record", { criminalHistory: "conviction" }],
    ["a removal", { everOrderedRemoved: "ordered-removed", reenteredWithoutPermission: "no" }],
    ["a false paper", { misrepresentation: "false-documents" }],
    ["a need that can be met elsewhere", { canBeDoneWithoutTravel: "yes" }],
    ["care nearby", { medUnavailableNearby: "no" }],
    ["a plan to seek protection", { afterParolePlan: "seek-protection" }],
    ["an unknown status", { personUsStatus: "not-sure" }],
  ])("nothing is offered about %s", (_, change) => {
    expect(changesFor(relevant({ ...child, ...change }))).toEqual([]);
  });

  it.each([
    "A US citizen asks", "A man waits at a port", "A pregnant woman is held", "A man overstayed and lives",
    "A woman has named threats", "There is war in his country", "A person came back without permission",
    "A prosecutor wants a witness",
  ])("nothing is offered where nothing honest changes the result: %s…", (start) => {
    expect(changesFor(personOf(start))).toEqual([]);
  });

  it("nothing is offered about a tie that is too far or threats that are not near", () => {
    const tie: Answers = relevant({
      ...child, requestBases: { "end-of-life-visit": true }, eolCloseFamily: "no",
      eolPrognosis: "death-expected-soon",
    });
    const threat: Answers = relevant({
      ...child, requestBases: { "targeted-harm": true }, harmAboutThisPerson: "no", harmImminent: "no",
      harmNoSafePlace: "no", harmIndependentProof: "not-yet", protectionRoute: { none: true },
    });
    expect(changesFor(tie)).toEqual([]);
    expect(changesFor(threat)).toEqual([]);
  });

  it("somebody who may be eligible sees nothing", () => {
    expect(changesFor(child)).toEqual([]);
  });
});

describe("It is pure, total and small:", () => {
  const frozen = <T extends object>(value: T): T => {
    for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
    return Object.freeze(value);
  };

  it("for walks broken off anywhere and for answers of no questionnaire", () => {
    fc.assert(
      fc.property(fc.oneof(prefixes(), anyAnswers()), (answers) => {
        const kept = frozen(relevant(answers));
        const before = frozen(determine(kept));
        expect(changesOf(kept, before)).toEqual(changesOf(kept, before));
      }),
      { numRuns: 300 },
    );
    expect(changesFor({})).toEqual([]);
  });

  it("it runs the rules a few dozen times at most", () => {
    const worst = (answers: Answers) => {
      const kept = relevant(answers);
      const moves = movesFrom(kept);
      return moves.length + pairsOf(moves, determine(kept), []).length;
    };
    const unsure: Answers = Object.fromEntries(
      questionIds.map((id) => [id, id.endsWith("Bases") ? {} : "not-sure"]),
    );
    const bases = optionsOf("requestBases").slice(0, -1);
    for (const [at, basis] of bases.entries()) {
      const requestBases = Object.fromEntries([basis, ...bases.slice(at + 1, at + 3)].map((id) => [id, true]));
      const plain: Answers = { ...child, ...unsure, requestBases };
      for (const [question, answer] of Object.entries(child)) {
        const isPlain = !honest.includes(question as QuestionId) && question !== "requestBases";
        if (isPlain) Object.assign(plain, { [question]: answer });
      }
      expect(worst(plain)).toBeLessThanOrEqual(80);
    }
    for (const { answers } of people) expect(worst(answers)).toBeLessThanOrEqual(80);
  });
});

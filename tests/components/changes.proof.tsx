import { describe, expect, test, vi } from "vitest";
import { ChangesPart } from "#components/result/parts/FoldedParts.tsx";
import { changesOf } from "#lib/changes/changes.ts";
import { triedFrom } from "#lib/changes/tried.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { determine, outcomes, settling, type Answers } from "#rules";
import { caseAnswers, checkCases, personOf } from "../rules/cases.ts";
import { drawn, read, voices, words, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";

const section = (answers: Answers, voice: Voice) => drawn(inResult(answers, <ChangesPart />, { voice }));

const child = personOf("A child travelling with her mother needs heart surgery");
vi.setConfig({ testTimeout: 30_000 });

const truth = "Only true answers help. A false answer or a false paper";

describe("What would change this result:", () => {
  const changing = checkCases.filter(({ answers }) => changesOf(answers, determine(answers)).length > 0);
  test.each(changing)(
    "each change says what the rule looks at, the answer today, what it looks for and where that leads: $name",
    ({ answers }) => {
      const voice = answers.screeningFor ?? "myself";
      const text = read(section(answers, voice));
      expect(text).toContain(truth);
      for (const { steps, outcome, improves, meets, opens } of changesOf(answers, determine(answers))) {
        for (const { question, from, to, rules } of steps) {
          expect(text).toContain(`The rule looks at: ${words(`questions.${question}.short`, { voice })}`);
          expect(text).toContainEach(
            [from, ...to].map((option) => words(`questions.${question}.options.${option}`, { voice })),
          );
          expect(text).toContainEach(rules.map((rule) => words(`rules.${rule}`)));
          const paper = settling[question]?.paper;
          if (paper) expect(text).toContain(words(`papers.${paper}`));
        }
        expect(text).toContainEach(meets.map((id) => `look met: “${words(`result.requirements.${id}.name`)}”.`));
        expect(text).toContain(improves ? words(`result.outcomes.${outcome}.heading`) : "would stay the same");
        expect(text).toContainEach(opens.map((question) => words(`questions.${question}.short`, { voice })));
      }
    },
  );

  test("a pair says that only both together count", () => {
    const text = read(section({ ...child, financialSupport: "none", identityDocument: "none" }, "relative"));
    expect(text).toContain("Only these two together:");
    expect(text).toContain("If both are so, this check would end with: “Humanitarian parole may be possible”.");
  });

  test("a date is one that is set or comes closer, never an answer to give", () => {
    const late = personOf("A visa is applied for, and the surgery is in half a year");
    expect(read(section(late, "myself"))).toContain("If a date is set or comes closer");
  });

  test("somebody for whom no honest fact changes the result reads so, kindly, and that only truth helps", () => {
    const arrested: Answers = { ...child, criminalHistory: "conviction" };
    for (const voice of voices) {
      const text = read(section(arrested, voice));
      expect(text).toContain("A lawyer may see more than a web page can.");
      expect(text).toContain(truth);
      expect(text).not.toContain("The answer today");
      expect(text).not.toContain(words("questions.criminalHistory.short", { voice }));
    }
  });

  test("and every change that was tried, in words that hold for each of them", () => {
    const told = new Set<string>();
    const long: Answers = { ...personOf("A patient holds a valid visitor visa"), plannedStay: "over-one-year" };
    const nothingToTry: Answers = { ...child, criminalHistory: "conviction", immigrantPetition: "refused" };
    for (const answers of [...caseAnswers, long, nothingToTry].map(relevant)) {
      const determination = determine(answers);
      const voice = answers.screeningFor ?? "myself";
      const text = read(section(answers, voice));
      if (text === "" || changesOf(answers, determination).length > 0) continue;
      const { moves, isSame } = triedFrom(answers, determination);
      const kind = moves.length === 0 ? "untried" : isSame ? "nothing" : "nothingBetter";
      const kinds = ["untried", "nothing", "nothingBetter"].filter((one) => text.includes(words(`changes.${one}`)));
      expect(kinds).toEqual([kind]);
      expect(text.includes(words("changes.tried"))).toBe(moves.length > 0);
      expect(text).toContainEach(
        moves.flatMap(({ question, to }) => [
          words(`questions.${question}.short`, { voice }),
          ...to.map((option) => words(`questions.${question}.options.${option}`, { voice })),
        ]),
      );
      told.add(kind);
    }
    expect([...told].toSorted()).toEqual(["nothing", "nothingBetter", "untried"]);
  });

  test.each([
    "A child travelling with her mother needs heart surgery",
    "A US citizen asks",
    "A man overstayed and lives",
    "A pregnant woman is held",
    "A man waits at a port",
    "A green-card holder abroad",
  ])("nothing stands after an early end, or where the answers meet every rule: %s…", (start) => {
    expect(section(personOf(start), "myself")).toBe("");
  });

  test("no id of an outcome, no promise, no odds and no advice stands in it, in the voice of anybody", () => {
    const advice =
      /%|guarantee|unfortunately|good news|not eligible|you (should|must|need to)|(?<!not a )promise\b|!|try to/i;
    const withChanges = caseAnswers.filter((answers) => changesOf(answers, determine(answers)).length > 0);
    for (const answers of [...withChanges, { ...child, criminalHistory: "conviction" } as const]) {
      for (const voice of voices) {
        const text = read(section(answers, voice));
        expect(text).not.toMatch(advice);
        expect(text).toContainNone(outcomes);
      }
    }
  });

  test("its heading names the section, and the citation reads from left to right", () => {
    const html = section({ ...child, financialSupport: "none" }, "relative");
    expect(html).toMatch(/<section data-section="changes" aria-labelledby="changes"/);
    expect(html).toMatch(/<h2 id="changes">/);
    expect(html).toMatch(/<bdi dir="ltr"[^>]*>INA 212\(a\)\(6\)\(C\)<\/bdi>/);
  });
});

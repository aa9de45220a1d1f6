import { describe, expect, test, vi } from "vitest";
import { ChangesPart } from "#components/result/parts/FoldedParts.tsx";
import { changesOf } from "#lib/changes/changes.ts";
import { triedFrom } from "#lib/changes/tried.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { determine, outcomes, settling, type Answers, type QuestionId } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
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
      const short = (question: QuestionId) => words(`questions.${question}.short`, { voice });
      const changes = changesOf(answers, determine(answers));
      const toldOfSteps = changes.flatMap(({ steps }) =>
        steps.flatMap(({ question, from, to, rules }) => {
          const paper = settling[question]?.paper;
          return [
            `The rule looks at: ${short(question)}`,
            ...[from, ...to].map((option) => words(`questions.${question}.options.${option}`, { voice })),
            ...rules.map((rule) => words(`rules.${rule}`)),
            ...(paper ? [words(`papers.${paper}`)] : []),
          ];
        }),
      );
      expect(text).toContainEach(toldOfSteps);
      const toldOfResults = changes.flatMap(({ outcome, improves, meets, opens }) => [
        ...meets.map((id) => `look met: “${words(`result.requirements.${id}.name`)}”.`),
        improves ? words(`result.outcomes.${outcome}.heading`) : "would stay the same",
        ...opens.map(short),
      ]);
      expect(text).toContainEach(toldOfResults);
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

  test.each(voices)(
    "somebody for whom no honest fact changes the result reads so, kindly, and that only truth helps: %s",
    (voice) => {
      const text = read(section({ ...child, criminalHistory: "conviction" }, voice));
      expect(text).toContain("A lawyer may see more than a web page can.");
      expect(text).toContain(truth);
      expect(text).not.toContain("The answer today");
      expect(text).not.toContain(words("questions.criminalHistory.short", { voice }));
    },
  );

  describe("and every change that was tried, in words that hold for each of them:", () => {
    const long: Answers = { ...personOf("A patient holds a valid visitor visa"), plannedStay: "over-one-year" };
    const nothingToTry: Answers = { ...child, criminalHistory: "conviction", immigrantPetition: "refused" };
    const people = [
      ...checkCases,
      { name: "A patient holds a valid visitor visa and stays over a year", answers: long },
      { name: "A convicted child whose petition was refused", answers: nothingToTry },
    ];
    const unchanged = people.flatMap(({ name, answers: given }) => {
      const answers = relevant(given);
      const determination = determine(answers);
      const voice = answers.screeningFor ?? "myself";
      const text = read(section(answers, voice));
      if (text === "" || changesOf(answers, determination).length > 0) return [];
      const { moves, isSame } = triedFrom(answers, determination);
      const kind = moves.length === 0 ? "untried" : isSame ? "nothing" : "nothingBetter";
      return [{ name, text, voice, moves, kind }];
    });

    test("there is somebody of each kind", () => {
      const kinds = new Set(unchanged.map(({ kind }) => kind));
      expect([...kinds].toSorted()).toEqual(["nothing", "nothingBetter", "untried"]);
    });

    test.each(unchanged)("$name", ({ text, voice, moves, kind }) => {
      const kinds = ["untried", "nothing", "nothingBetter"].filter((one) => text.includes(words(`changes.${one}`)));
      expect(kinds).toEqual([kind]);
      expect(text.includes(words("changes.tried"))).toBe(moves.length > 0);
      expect(text).toContainEach(
        moves.flatMap(({ question, to }) => [
          words(`questions.${question}.short`, { voice }),
          ...to.map((option) => words(`questions.${question}.options.${option}`, { voice })),
        ]),
      );
    });
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

  describe.each(voices)("no id of an outcome, no promise, no odds and no advice, in the voice of %s:", (voice) => {
    const advice =
      /%|guarantee|unfortunately|good news|not eligible|you (should|must|need to)|(?<!not a )promise\b|!|try to/i;
    const convicted = { name: "A convicted child", answers: { ...child, criminalHistory: "conviction" } as Answers };
    test.each([...changing, convicted])("$name", ({ answers }) => {
      const text = read(section(answers, voice));
      expect(text).not.toMatch(advice);
      expect(text).toContainNone(outcomes);
    });
  });

  test("its heading names the section, and the citation reads from left to right", () => {
    const html = section({ ...child, financialSupport: "none" }, "relative");
    expect(html).toMatch(/<section data-section="changes" aria-labelledby="changes"/);
    expect(html).toMatch(/<h2 id="changes">/);
    expect(html).toMatch(/<bdi dir="ltr"[^>]*>INA 212\(a\)\(6\)\(C\)<\/bdi>/);
  });
});

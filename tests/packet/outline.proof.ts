import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedOf, closing, disclosedByNo, opening, unstated } from "#lib/packet/letter.ts";
import { denials, isReferred, undecided } from "#lib/packet/lines.ts";
import { reasonsOf, refusalOf, type Refusal } from "#lib/packet/recipient.ts";
import { questionIds, takesSeveral, type Answers, type QuestionId } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { linesOf, outline, outlined, outlinesOfCases, people } from "./people.ts";

const seen = { seed: 20261122, numRuns: 120 };

const entries = [...opening, ...closing].flatMap((part) => part.entries as readonly unknown[]);
const stated = [...new Set([...entries, ...Object.values(askedOf).flat()])].filter(
  (entry): entry is QuestionId => typeof entry === "string",
);

describe("Whom an outline is for", () => {
  test.each<[string, Refusal]>([
    ["A man overstayed and lives in the US", "inside-us"],
    ["A woman came in without inspection and her spouse", "inside-us"],
    ["A parolee in the US", "inside-us"],
    ["A pregnant woman is held by ICE", "in-custody"],
    ["A green-card holder is held at a detention center", "in-custody"],
    ["A man waits at a port of entry", "port-or-border"],
    ["A US citizen asks for herself", "us-citizen"],
    ["A green-card holder abroad lost the card", "permanent-resident"],
    ["A refugee who left the US", "refugee-or-asylee"],
    ["A prosecutor wants a witness", "agency-asks"],
    ["A person does not know which reason fits", "no-reason-yet"],
    ["It is not known where the person is", "place-not-known"],
  ])("%s: none (%s)", (name, why) => {
    expect(outlined(personOf(name))).toEqual({ ok: false, why });
  });

  test("Nobody has one who is not known to be outside the US, whatever else they answer.", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const result = outlined(answers);
        if (answers.personLocation !== "outside-us") expect(result.ok).toBe(false);
        if (result.ok) expect(["none", "not-sure"]).toContain(answers.personUsStatus);
        expect(result).toEqual(
          refusalOf(answers) ? { ok: false, why: refusalOf(answers) } : { ok: true, outline: expect.anything() },
        );
      }),
      seen,
    );
  });

  test("Everybody abroad with a reason of their own has one, whatever the outcome.", () => {
    const abroad = checkCases.filter(
      ({ answers }) =>
        answers.personLocation === "outside-us" &&
        answers.personUsStatus === "none" &&
        reasonsOf(answers).some((basis) => basis !== "law-enforcement-request"),
    );
    expect(abroad.length).toBeGreaterThan(100);
    expect(abroad.filter(({ answers }) => !outlined(answers).ok)).toEqual([]);
  });
});

describe("The letter invents nothing:", () => {
  test("Each fact is an answer that was given, each open point an answer that settles nothing.", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const made = outline(answers);
        for (const line of made ? linesOf(made) : []) {
          if (line.is === "blank") continue;
          const answer: unknown = answers[line.question];
          expect(answer).toBeDefined();
          const chosen = takesSeveral(line.question) ? Object.keys(answer as object) : [answer];
          if (line.is !== "open") {
            expect(chosen).toContain(line.option);
            expect(undecided).not.toContain(line.option);
            expect(denials.includes(line.option)).toBe(line.is === "denied");
          } else expect(chosen.some((option) => undecided.includes(option as string))).toBe(true);
        }
      }),
      seen,
    );
  });

  const chosenIn = (answer: unknown) => (typeof answer === "object" ? Object.keys(answer as object) : [String(answer)]);
  const past = closing.find(({ id }) => id === "history")!.entries as readonly unknown[];
  const isLeftOut = (id: QuestionId, answers: Answers) =>
    past.includes(id) &&
    !disclosedByNo.includes(id) &&
    chosenIn(answers[id]).every((option) => denials.includes(option));

  test("A “no” about the past is no line of the letter, but for the rules of an earlier stay.", () => {
    const history = (answers: Answers) => {
      const part = outline(answers)!.letter.find((one) => one.part === "history");
      return part!.lines.flatMap((line) => (line.is === "blank" ? [] : [`${line.question} ${line.is}`]));
    };
    const donor = personOf("A matched kidney donor");
    expect(donor.criminalHistory).toBe("none");
    expect(history(donor)).not.toContain("criminalHistory denied");
    expect(history({ ...donor, everInUs: "yes", keptEarlierConditions: "no" })).toContain(
      "keptEarlierConditions denied",
    );
    expect(history({ ...donor, criminalHistory: "conviction" })).toContain("criminalHistory fact");
  });

  test("Every question is told by the letter, or belongs to those that no letter tells.", () => {
    expect([...stated, ...unstated].sort()).toEqual([...questionIds].sort());
  });

  test.each(checkCases.filter(({ answers }) => outline(answers)))("Each answer is told once: $name", ({ answers }) => {
    const told = linesOf(outline(answers)!).flatMap((line) =>
      line.is === "blank" ? [] : [`${line.question} ${line.is === "open" ? "" : line.option}`],
    );
    expect(new Set(told).size).toBe(told.length);
    const questions = new Set(told.map((line) => line.split(" ")[0]));
    const given = stated.filter((id) => answers[id] !== undefined && !isLeftOut(id, answers));
    expect([...questions].sort()).toEqual(given.sort());
  });

  test("Each reason chosen has one heading, in the order of the question, between the same others.", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const made = outline(answers);
        if (!made) return;
        const headings = made.letter.map((part) => (part.part === "reason" ? part.basis : part.part));
        expect(headings).toEqual([
          ...opening.map(({ id }) => id),
          ...reasonsOf(answers),
          ...closing.map(({ id }) => id),
        ]);
      }),
      seen,
    );
  });

  test("Every heading leaves a blank for what nobody asked.", () => {
    const made = outline(personOf("A threatened man whose treatment"))!;
    expect(made.letter.filter(({ lines }) => !lines.some(({ is }) => is === "blank"))).toEqual([]);
  });
});

describe("What a lawyer sees first:", () => {
  const flagged = (answers: Answers) =>
    linesOf(outline(answers)!).flatMap((line) => (line.is !== "blank" && line.lawyer ? [line.question] : []));

  test.each<[string, QuestionId[]]>([
    ["A person with a strong medical case has a conviction", ["criminalHistory"]],
    ["A person with a strong medical case stayed eight months", ["unlawfulPresence"]],
    ["A person with a strong medical case would rather not say about security", ["securityConcern"]],
    ["A person abroad has a case in immigration court now", ["everOrderedRemoved"]],
    ["A child would travel alone", ["minorTravelsWith"]],
    ["A petition is pending, the wait is called the only reason", ["onlyBecauseOfWait"]],
    ["A matched kidney donor", []],
  ])("%s", (name, questions) => expect(flagged(personOf(name))).toEqual(questions));

  test("A reason that the rules always refer is marked at its heading, and no other.", () => {
    const referred = (Object.keys(askedOf) as (keyof typeof askedOf)[]).filter(isReferred);
    expect(referred).toEqual(["law-enforcement-request", "adoption", "targeted-harm", "immvi", "fwvp"]);
    const both = outline(personOf("A threatened man whose treatment"))!;
    expect(both.letter.flatMap((part) => (part.part === "reason" ? [[part.basis, part.lawyer]] : []))).toEqual([
      ["medical-treatment", false],
      ["targeted-harm", true],
    ]);
  });

  test("The checklist asks for a lawyer unless the outcome is likely-eligible and no paper needs one.", () => {
    const others = outlinesOfCases.filter(({ outcome }) => outcome !== "likely-eligible");
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ checklist }) => checklist[0] !== "lawyer")).toEqual([]);
    expect(outline(personOf("A matched kidney donor"))!.checklist).not.toContain("lawyer");
  });
});

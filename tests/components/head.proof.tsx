import { describe, expect, test } from "vitest";
import { Setting } from "#components/case/setting.ts";
import { stepTargets } from "#components/result/head/stepTargets.ts";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { authorities, determine, nextSteps, nextStepsFor, resultKindOf, type Answers } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, read } from "./drawn.tsx";
import { wholeMarkup, wholeResult } from "./result.tsx";

const kindFor = (answers: Answers) => {
  const found = determine(answers);
  return resultKindOf(found, answers, pointsToSettle(answers, found).length);
};
const inFirm = (answers: Answers) =>
  read(
    drawn(
      <Setting value={{ isFramed: true, firm: { name: "Reyes Law", phone: "+1 555 0100", address: "1 Main St" } }}>
        {wholeResult(answers)}
      </Setting>,
    ),
  );
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

describe("The head of the result:", () => {
  test.each(checkCases)("every step leads to a section that is there: $name", ({ answers }) => {
    const html = wholeMarkup(answers);
    const targets = nextStepsFor(kindFor(answers), answers).flatMap((step) => nextSteps[step].leadsTo ?? []);
    // These two come with the tools, which arrive after the result.
    const here = targets.filter((target) => target !== "share" && target !== "others");
    expect(html).toContainEach(here.map((target) => `id="${stepTargets[target]}"`));
  });

  test.each(checkCases)(
    "the first reason stands with a provision on parole, or a law that paroles: $name",
    ({ answers }) => {
      const head = between(read(wholeMarkup(answers)), "Result:", "What to do next");
      const cited = Object.values(authorities).filter(({ citation }) => head.includes(citation));
      expect(cited.map(({ citation }) => citation).join()).toMatch(
        /INA 212\(d\)\(5\)|8 CFR 212\.5|8 CFR 214\.14|INA 240A/,
      );
    },
  );

  test("the person's date stands against the time of a decision", () => {
    const answers = {
      ...personOf("A child travelling with her mother needs heart surgery"),
      deadline: "within-7-days",
    };
    const head = between(read(wholeMarkup(answers as Answers)), "Result:", "What this means");
    expect(head).toContain("Your date: In the next 7 days. USCIS rarely decides in days.");
  });

  test.each(["The funeral is on Friday and she holds a valid B-2 visa", "A US citizen asks for herself"])(
    "nothing is sorry where the news is good: %s",
    (who) => expect(read(wholeMarkup(personOf(who)))).not.toMatch(/sorry|hard to read/i),
  );

  test("a paper that is missing is not told like a bar", () => {
    const missing = read(wholeMarkup(personOf("A patient whom no US hospital has agreed to treat yet")));
    expect(missing).not.toMatch(/could do harm|sorry/i);
    expect(missing).toContain("Not ready to file yet: 1 point to settle");
  });
});

describe("In a firm's page the result leads to the firm:", () => {
  test("first where a lawyer has to look", () => {
    const text = inFirm(personOf("His mother is in hospice with days left, but he was ordered removed"));
    expect(between(text, "What to do next", "What this means")).toMatch(
      /^What to do next\s*Call or write to \u2068Reyes Law\u2069\s*\+1 555 0100\s*1 Main St/,
    );
  });

  test("in place of the directory where papers come first", () => {
    const steps = between(
      inFirm(personOf("A child travelling with her mother needs heart surgery")),
      "What to do next",
      "What this means",
    );
    expect(steps).toMatch(/^What to do next\s*Collect the papers.*Call or write to \u2068Reyes Law\u2069/s);
    expect(steps).not.toContain("Have a lawyer look at it");
  });
});

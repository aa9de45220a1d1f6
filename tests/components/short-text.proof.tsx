import { useTranslations } from "next-intl";
import { describe, expect, test } from "vitest";
import { linkTo } from "#lib/handoff/link.ts";
import { help } from "#lib/help/help.ts";
import { formatsOf } from "#lib/i18n/formats.ts";
import { pastIn, restsOnPast, withoutPast } from "#lib/short-result/past.ts";
import { shortResultOf } from "#lib/short-result/shortResult.ts";
import { mostLetters, shortText } from "#lib/short-result/shortText.ts";
import { tellShort } from "#lib/short-result/tellShort.ts";
import { determine, feesFor, type Answers } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { today, voices, words, type Voice } from "./drawn.tsx";

type Words = ReturnType<typeof useTranslations<never>>;

const shortOf = (answers: Answers, leavesOutPast = false) =>
  shortResultOf({ answers, determination: determine(answers), ticked: {}, day: today, leavesOutPast });
const textOf = (answers: Answers, { voice = "myself" as Voice, leavesOutPast = false } = {}) => {
  const result = shortOf(answers, leavesOutPast);
  // The same words without the types of their keys: one that is missing throws.
  const telling = { t: words as unknown as Words, format: formatsOf("en"), voice, steps: result.steps };
  return shortText({
    ...tellShort(result, telling),
    service: words("print.block.service"),
    notAdvice: words("print.block.notAdvice"),
    scan: words("print.short.scan"),
    about: words("print.short.about", { edition: "Version 2.0.0", checked: "November 22, 2026", copied: today }),
    more: (count) => words("print.short.more", { count }),
    link: linkTo("https://parole-check.example.org", "en", result.packet),
  });
};

describe.each(voices)("The short text, told to somebody who speaks as %s", (voice) => {
  test.each(checkCases)("is under 4,000 characters and holds what matters: $name", ({ answers }) => {
    const text = textOf(answers, { voice });
    const result = shortOf(answers);
    expect(text.length).toBeLessThan(mostLetters);
    expect(text).toContain(words(`result.kinds.${result.kind}.heading`, { voice, count: result.count }));
    expect(text).toContainEach(
      [...result.deciding, ...result.further].map(
        ({ rule, cites }) => `${words(`rules.${rule}`)} [${cites.map(({ citation }) => citation).join(" · ")}]`,
      ),
    );
    expect(text).toContainEach(
      [...result.steps.entries()].map(
        ([at, step]) => `${at + 1}. ${words(`result.steps.each.${step}.title`, { voice, count: result.count })}\n`,
      ),
    );
    expect(text).toContainEach(result.lawyers.map((id) => help[id].url));
    expect(result.lawyers).toHaveLength(2);
    expect(text).toContain("https://parole-check.example.org/en/memo#PC1");
    expect(text).not.toMatch(/<\/?[a-z]|undefined|\[object|[{}]/);
  });
});

describe("The short result", () => {
  test.each(checkCases)("names every paper, or says how many it leaves out: $name", ({ answers }) => {
    const text = textOf(answers);
    const { papers } = shortOf(answers);
    const named = papers.filter(({ id }) => text.includes(`- [ ] ${words(`evidence.papers.${id}.name`)}\n`));
    const left = papers.length - named.length;
    expect(text.includes(words("print.short.more", { count: left }))).toBe(left > 0);
    expect(named.length).toBeGreaterThanOrEqual(Math.min(papers.length, 8));
  });

  const withPast = checkCases.filter(({ answers }) => pastIn(answers).length > 0);
  test.each(withPast)("without the past holds no reason and hands over no answer about it: $name", ({ answers }) => {
    const result = shortOf(answers, true);
    const text = textOf(answers, { leavesOutPast: true });
    expect(text.length).toBeLessThan(mostLetters);
    expect(text).toContain(words("print.short.leftOut"));
    expect(text).toContainNone(
      determine(answers)
        .reasons.filter(restsOnPast)
        .map((reason) => words(`rules.${reason.rule}`)),
    );
    expect(pastIn(result.packet.answers)).toEqual([]);
    expect(result.packet.answers).toEqual(withoutPast(answers));
    expect(result.outcome).toBe(determine(answers).outcome);
  });
  test("and many people of the cases have a past to leave out", () => {
    expect(withPast.length).toBeGreaterThan(100);
    const told = withPast.filter(({ answers }) =>
      determine(answers).reasons.some((one) => one.decides && restsOnPast(one)),
    );
    expect(told.length).toBeGreaterThan(20);
  });

  test.each(checkCases)("adds up what the fees say, for somebody with: $name", ({ answers }) => {
    const amount = (charge: string) => feesFor(answers, today).find((fee) => fee.charge === charge)?.amount ?? 0;
    const rest = amount("parole") + amount("port-request");
    const { costs } = shortOf(answers);
    expect(costs?.onPaper ?? 0).toBe(amount("i-131-paper") + rest);
    expect(costs?.online ?? 0).toBe(amount("i-131-online") + rest);
  });
});

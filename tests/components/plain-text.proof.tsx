import { describe, expect, test } from "vitest";
import { voiceIn } from "#components/question/voice.ts";
import { typeset } from "#lib/command/generating/law-words.ts";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { stageOf, stages } from "#lib/questionnaire/questionnaire.ts";
import { chosenFor } from "#lib/questionnaire/chosen.ts";
import { asked } from "#lib/questionnaire/walk.ts";
import {
  Answers,
  authorities,
  determine,
  nextStepsFor,
  phases,
  resultKindOf,
  stepsFor,
  type AuthorityId,
} from "#rules";
import { checkCases } from "../rules/cases.ts";
import { drawn, markedUp, words } from "./drawn.tsx";
import { wholeResult } from "./result.tsx";
import type { PageNode } from "./page-nodes.ts";
import { plainText } from "./page-text.ts";
import { squashed, wholeTextOf } from "./told.tsx";
import { tree } from "./tree.ts";

const people = checkCases;

const html = (answers: Answers, ticked: Record<string, true> = {}) => drawn(wholeResult(answers, { ticked }));
const joined = (text: string) => text.replace(/^\s*(> |- |\d+\. )?/gm, "").replace(/\s+/g, " ");
/** The headings of a page, without those of its tools. */
const headingsIn = (node: PageNode): string[] => {
  if (node.getAttribute?.("class")?.includes("screen-only")) return [];
  if (/^h[1-4]$/.test(node.tagName ?? "")) return [joined(plainText(node)).trim()];
  return Array.from(node.childNodes).flatMap(headingsIn);
};
const times = (text: string, part: string) => text.split(part).length - 1;

const named = [
  "A child travelling with her mother needs heart surgery",
  "A tourist would like to attend a wedding",
  "A pregnant woman is held by ICE",
  "A man waits at a port of entry with a sick child",
  "A person with a strong medical case does not know",
  "A prosecutor wants a witness to come",
  "A matched kidney donor",
  "A man overstayed and lives in the US",
].map((start) => people.find(({ name }) => name.startsWith(start))!);

describe.each(named)("The copied text of $name", ({ answers }) => {
  const determination = determine(answers);
  const markup = html(answers);
  const text = wholeTextOf(answers);
  const line = joined(text);

  test("says what the page says, word for word and mark for mark", () => {
    expect(squashed(text)).toBe(squashed(plainText(tree(markup))));
  });

  test("holds the outcome, each requirement and each reason in words, and the citation of each", () => {
    const points = pointsToSettle(answers, determination);
    const kind = resultKindOf(determination, answers, points.length);
    const told = { voice: voiceIn(answers), count: points.length };
    expect(line).toContain(words(`result.kinds.${kind}.heading`, told));
    expect(line).toContainEach(determination.requirements.map(({ id }) => words(`result.requirements.${id}.name`)));
    expect(line).toContainEach(
      determination.reasons.flatMap(({ rule, cites }) => [
        words(`rules.${rule}`).replace(/\s+/g, " "),
        ...cites.map(({ citation }) => citation),
      ]),
    );
  });

  test("quotes each provision in full once, with its address", () => {
    const cited = determination.reasons.flatMap(({ cites }) => cites.map(({ id }) => id as AuthorityId));
    const once = [...new Set(cited.map((id) => authorities[id]))];
    expect(text).toContainEach(once.map(({ url }) => url));
    const quotes = once.map(({ text: quoted, paraphrase }) => (quoted ?? typeset(paraphrase)).replace(/\s+/g, " "));
    expect(quotes.filter((quote) => times(line, quote) !== 1)).toEqual([]);
  });

  test("holds the title of each next step, which is a button on the screen", () => {
    const points = pointsToSettle(answers, determination);
    const kind = resultKindOf(determination, answers, points.length);
    const told = { voice: voiceIn(answers), count: points.length };
    const titles = nextStepsFor(kind, answers).map((step) => words(`result.steps.each.${step}.title`, told));
    expect(`\n${text}`).toContainEach(titles.map((title, at) => `\n${at + 1}. ${title}`));
  });

  test("holds every heading, in the order of the page", () => {
    let from = 0;
    const outOfOrder = headingsIn(tree(markup)).filter((heading) => {
      const at = line.indexOf(heading, from);
      if (at !== -1) from = at + heading.length;
      return at === -1;
    });
    expect(outOfOrder).toEqual([]);
    expect(from).toBeGreaterThan(0);
  });

  test("holds every question that was asked, with its answer", () => {
    const voice = answers.screeningFor ?? "myself";
    const told = stages.flatMap((stage) => asked(answers).filter((question) => stageOf(question) === stage));
    expect(told.length).toBe(Object.keys(answers).length);
    expect(text).toContainEach(
      [...told.entries()].map(([at, question]) => {
        const short = words(`questions.${question}.short`, { voice });
        const stage = words(`screening.stages.${stageOf(question)}`);
        const given = chosenFor(question, answers).map((option) =>
          words(`questions.${question}.options.${option}`, { voice }),
        );
        return `${at + 1}. ${stage}: ${short}\n  ${given.join("\n  ")}\n`;
      }),
    );
  });

  test("numbers the steps of the route, and not the stretches that they belong to", () => {
    const numbered = text.split("\n").flatMap((one) => /^\d+\. (.*)$/.exec(one)?.[1] ?? []);
    const form = (name: string) => name;
    expect(numbered).toContainEach(stepsFor(answers).map((id) => markedUp(`route.steps.${id}.title`, { form })));
    expect(numbered).toContainNone(phases.map((phase) => words(`route.phases.${phase}`)));
  });

  test("holds no button, no mark-up and no word that is missing", () => {
    expect(text).not.toMatch(/<\/?[a-z]|undefined|\[object|&(amp|quot);/);
    expect(text).toContainNone(
      ["result.actions.change", "result.actions.clear", "print.print.whole", "evidence.more"].map((key) => words(key)),
    );
    expect(text).not.toMatch(/^ *Change( the answer about.*)?$/m);
  });

  test("says by which rules, how old, and in whose voice", () => {
    expect(line).toContain(`Version ${determination.rules.version}, fingerprint `);
    expect(line).toContain(words("print.block.answeredBy", { voice: answers.screeningFor ?? "myself" }));
  });
});

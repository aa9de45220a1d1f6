import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { Setting } from "#components/case/setting.ts";
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
  readAdvisories,
  resultKindOf,
  stepsFor,
  type AuthorityId,
} from "#rules";
import { checkCases } from "../rules/cases.ts";
import { drawn, markedUp, today, words } from "./drawn.tsx";
import { sheetOf, textsOf } from "./packet-sheet.tsx";
import { wholeResult } from "./result.tsx";
import type { Piece } from "./page-nodes.ts";
import { plainText } from "./page-text.ts";
import { squashed, wholeTextOf, withoutOutline } from "./told.tsx";
import { tree } from "./tree.ts";

const people = checkCases;

const html = (answers: Answers, ticked: Record<string, true> = {}) => drawn(wholeResult(answers, { ticked }));
const joined = (text: string) => text.replace(/^\s*(> |- |\d+\. )?/gm, "").replace(/\s+/g, " ");
/** The headings of a page, without those of its tools. */
const headingsIn = (piece: Piece): string[] => {
  if (piece.getAttribute?.("class")?.includes("screen-only")) return [];
  if (/^h[1-4]$/.test(piece.tagName ?? "")) return [joined(plainText(piece)).trim()];
  return Array.from(piece.childNodes).flatMap(headingsIn);
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
    for (const { id } of determination.requirements) expect(line).toContain(words(`result.requirements.${id}.name`));
    for (const { rule, cites } of determination.reasons) {
      expect(line).toContain(words(`rules.${rule}`).replace(/\s+/g, " "));
      for (const { citation } of cites) expect(line).toContain(citation);
    }
  });

  test("quotes each provision in full once, with its address", () => {
    const cited = determination.reasons.flatMap(({ cites }) => cites.map(({ id }) => id as AuthorityId));
    for (const { text: quoted, paraphrase, url } of new Set(cited.map((id) => authorities[id]))) {
      expect(text).toContain(url);
      expect(times(line, (quoted ?? typeset(paraphrase)).replace(/\s+/g, " "))).toBe(1);
    }
  });

  test("holds the title of each next step, which is a button on the screen", () => {
    const points = pointsToSettle(answers, determination);
    const kind = resultKindOf(determination, answers, points.length);
    const told = { voice: voiceIn(answers), count: points.length };
    for (const [at, step] of nextStepsFor(kind, answers).entries())
      expect(text).toMatch(
        new RegExp(`^${at + 1}\\. ${words(`result.steps.each.${step}.title`, told).replace(/[().?]/g, "\\$&")}`, "m"),
      );
  });

  test("holds every heading, in the order of the page", () => {
    let from = 0;
    for (const heading of headingsIn(tree(markup))) {
      const at = line.indexOf(heading, from);
      expect([heading, at >= from]).toEqual([heading, true]);
      from = at + heading.length;
    }
    expect(from).toBeGreaterThan(0);
  });

  test("holds every question that was asked, with its answer", () => {
    const voice = answers.screeningFor ?? "myself";
    const told = stages.flatMap((stage) => asked(answers).filter((question) => stageOf(question) === stage));
    expect(told.length).toBe(Object.keys(answers).length);
    for (const [at, question] of told.entries()) {
      const short = words(`questions.${question}.short`, { voice });
      const stage = words(`screening.stages.${stageOf(question)}`);
      const given = chosenFor(question, answers).map((option) =>
        words(`questions.${question}.options.${option}`, { voice }),
      );
      expect(text).toContain(`${at + 1}. ${stage}: ${short}\n  ${given.join("\n  ")}\n`);
    }
  });

  test("numbers the steps of the route, and not the stretches that they belong to", () => {
    for (const id of stepsFor(answers)) {
      const title = markedUp(`route.steps.${id}.title`, {
        form: (name: string) => name,
      });
      expect(text).toMatch(new RegExp(`^\\d+\\. ${title.replace(/[().?]/g, "\\$&")}$`, "m"));
    }
    for (const phase of phases)
      expect(text).not.toMatch(new RegExp(`^\\d+\\. ${words(`route.phases.${phase}`)}$`, "m"));
  });

  test("holds no button, no mark-up and no word that is missing", () => {
    expect(text).not.toMatch(/<\/?[a-z]|undefined|\[object|&(amp|quot);/);
    for (const key of ["result.actions.change", "result.actions.clear", "print.print.whole", "evidence.more"]) {
      expect(text).not.toContain(words(key));
    }
    expect(text).not.toMatch(/^ *Change( the answer about.*)?$/m);
  });

  test("says by which rules, how old, and in whose voice", () => {
    expect(line).toContain(`Version ${determination.rules.version}, fingerprint `);
    expect(line).toContain(words("print.block.answeredBy", { voice: answers.screeningFor ?? "myself" }));
  });
});

describe("The copied text says what the page says", () => {
  const [donor] = people.filter(({ name }) => name.startsWith("A matched kidney donor"));
  const ill = named[0]!.answers;
  const lawyer = people.find(({ outcome }) => outcome === "needs-attorney")!.answers;
  const page = (answers: Answers, given: object, around = (result: ReactNode) => result, day = today) =>
    squashed(plainText(tree(drawn(around(wholeResult(answers, given)), day))));
  const told = (answers: Answers, given: object, around = (result: ReactNode) => result, day = today) =>
    squashed(withoutOutline(wholeTextOf(answers, { ...given, around, day })));

  const ignore = () => {};
  const caseTools = {
    family: { here: 1, people: [], onAnother: ignore, onGoTo: () => true, onRemove: ignore },
    onRemove: ignore,
    onMerge: ignore,
  };
  const firm = { name: "Rivera Law", phone: "+1 555 0100", address: "1 Main Street" };
  const inFirm = (result: ReactNode) => <Setting value={{ isFramed: true, firm }}>{result}</Setting>;

  test.each(["1970-01-01", "2025-12-31", "2026-10-16", "2029-12-31"])(
    "on %s, by the fees and notes of that day",
    (day) => {
      expect(told(ill, {}, undefined, day)).toBe(page(ill, {}, undefined, day));
    },
  );

  test.each(["broken", readFileSync("public/advisories.json", "utf8")])("where the file of notices is %.8s", (file) => {
    const notices = readAdvisories(file);
    expect(told(ill, { notices })).toBe(page(ill, { notices }));
  });

  test.each([
    ["takes in what is sent", { caseTools: { ...caseTools, onSend: ignore } }],
    ["takes in nothing", { caseTools }],
  ])("in the page of a firm that %s", (_, given) => {
    expect(told(lawyer, given, inFirm)).toBe(page(lawyer, given, inFirm));
    expect(told(lawyer, given, inFirm)).toContain("RiveraLaw");
  });

  test("of somebody who stopped early", () => {
    const early = { screeningFor: "myself", personUsStatus: "none", personLocation: "outside-us" } as const;
    expect(told(early, {})).toBe(page(early, {}));
    expect(told(early, {})).toContain(squashed(words("result.early.stopped.heading")));
  });

  test("and, for a lawyer, the outline for Word block by block", () => {
    const { answers } = donor!;
    const text = squashed(wholeTextOf(answers, { caseTools }));
    expect(withoutOutline(text)).toBe(text);
    let from = text.indexOf(squashed(words("packet.heading")));
    for (const said of textsOf(sheetOf(answers))) {
      const at = text.indexOf(squashed(said), from);
      expect([said, at >= from]).toEqual([said, true]);
      from = at;
    }
  });
});

describe("A page as it is read for these tests", () => {
  const plain = (markup: string) => plainText(tree(markup));

  test("a ticked paper has a cross in its box, the others have none", () => {
    const donor = people.find(({ name }) => name.startsWith("A matched kidney donor"))!.answers;
    const none = wholeTextOf(donor);
    const [, first] = none.match(/- \[ \] (.+)/) ?? [];
    const id = html(donor).match(/id="paper-([a-z0-9-]+)"/)![1]!;
    expect(none).not.toContain("[x]");
    expect(wholeTextOf(donor, { ticked: { [id]: true } })).toContain(`- [x] ${first}`);
  });

  test("a control is read only where it says the text itself", () => {
    expect(
      plain('<ol><li><button data-read="text">Find a lawyer</button><span class="block">Listed here.</span></li></ol>'),
    ).toBe("1. Find a lawyer\n  Listed here.\n");
  });

  test.each([
    ["<h1>One</h1><p>two</p>", "One\n===\ntwo\n"],
    ["<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"],
    ["<ol><li>a</li><li>b</li></ol>", "1. a\n2. b\n"],
    ["<dl><dt>When</dt><dd>now</dd><dt>Why?</dt><dd>so</dd></dl>", "When:\n  now\nWhy?\n  so\n"],
    ['<p>See <a href="https://a.gov/b?c=1&amp;d=2">the page</a>.</p>', "See the page (https://a.gov/b?c=1&d=2).\n"],
    ['<p><a href="https://a.gov"><span class="screen-only">Open</span></a></p>', "https://a.gov\n"],
    ['<p>a<a href="/en/law">the law</a></p>', "athe law\n"],
    ["<blockquote>(a) one\n(b) two</blockquote>", "> (a) one\n> (b) two\n"],
    ['<p>a</p><button>press</button><p role="status">said</p><svg><path></path></svg>', "a\n"],
    ["<p>4 &lt; 5 &amp; 6</p>", "4 < 5 & 6\n"],
    ["", "\n"],
  ])("%s", (markup, text) => expect(plain(markup)).toBe(text));

  test("no two provisions share a citation, so that a citation alone can stand for the words quoted before", () => {
    const all = Object.values(authorities).map(({ citation }) => citation);
    expect(new Set(all).size).toBe(all.length);
  });
});

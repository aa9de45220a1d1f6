import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { Setting } from "#components/case/setting.ts";
import { authorities, readAdvisories, type Answers } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { drawn, today, words } from "./drawn.tsx";
import { sheetOf, textsOf } from "./packet-sheet.tsx";
import { wholeResult } from "./result.tsx";
import { plainText } from "./page-text.ts";
import { squashed, wholeTextOf, withoutOutline } from "./told.tsx";
import { tree } from "./tree.ts";

const people = checkCases;
const html = (answers: Answers, ticked: Record<string, true> = {}) => drawn(wholeResult(answers, { ticked }));

describe("The copied text says what the page says", () => {
  const [donor] = people.filter(({ name }) => name.startsWith("A matched kidney donor"));
  const [child] = people.filter(({ name }) => name.startsWith("A child travelling with her mother"));
  const ill = child!.answers;
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

  test.each([
    ["broken", "broken"],
    ["whole", readFileSync("public/advisories.json", "utf8")],
  ])("where the file of notices is %s", (_, file) => {
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
    const outOfOrder = textsOf(sheetOf(answers)).filter((said) => {
      const at = text.indexOf(squashed(said), from);
      from = Math.max(at, from);
      return at === -1;
    });
    expect(outOfOrder).toEqual([]);
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

import { describe, expect, test } from "vitest";
import { Evidence } from "#components/result/papers/Evidence.tsx";
import { Answers, authorities, type Basis } from "#rules";
import { evidenceFor, evidenceMarks } from "#rules/plan/evidence/evidence.ts";
import { evidence, type EvidenceId } from "#rules/plan/evidence/papers.ts";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, read, voices, words, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";

const list = (answers: Answers, ticked: Record<string, true> = {}, voice: Voice = "myself") =>
  drawn(inResult(answers, <Evidence />, { voice, ticked }));

const paperIn = (html: string, id: EvidenceId) => {
  const start = html.indexOf(`id="paper-${id}"`);
  const end = html.indexOf('<input type="checkbox"', start);
  return html.slice(html.lastIndexOf("<input", start), end < 0 ? undefined : end);
};

const child = personOf("A child travelling with her mother needs heart surgery");
const cases = checkCases;

describe.each(cases)("$name", ({ answers }) => {
  const items = evidenceFor(answers);
  const html = list(answers);

  test("each paper stands once, with a box to tick, its words and its law", () => {
    expect(html.match(/<input type="checkbox"/g) ?? []).toHaveLength(items.length);
    for (const { id, mark } of items) {
      const paper = paperIn(html, id);
      const text = read(paper);
      expect(paper).toContain(`<label for="paper-${id}"`);
      for (const part of ["name", "why", "strong", "weak"]) {
        expect(text).toContain(words(`evidence.papers.${id}.${part}`));
      }
      for (const cite of evidence[id].cites) expect(text).toContain(authorities[cite].citation);
      const said = evidenceMarks.filter((one) => text.includes(words(`evidence.marks.${one}`)));
      expect(said).toEqual(mark ? [mark] : []);
    }
  });

  test("every id is used once, and every reference leads to one", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)) {
      expect(ids).toContain(id);
    }
  });
});

describe("The list:", () => {
  test.each(cases.filter((_, at) => at % 8 === 0))(
    "No odds, no promise, no bare mark and no missing word, in the voice of anybody: $name",
    ({ answers }) => {
      for (const voice of voices) {
        const own = read(list(answers, {}, voice).replace(/<blockquote.*?<\/blockquote>/gs, ""));
        expect(own).not.toMatch(/%|guarantee|you should|evidence\.|[✓✗✔✘]/i);
      }
    },
  );

  test("Somebody who files nothing gets none.", () => {
    expect(list(personOf("A US citizen asks for herself"))).toBe("");
    expect(list(personOf("A man overstayed and lives in the US"))).toBe("");
    expect(list(personOf("A pregnant woman is held by ICE"))).toBe("");
  });

  test("The reason comes first, in the words of the question, then the child, then every request.", () => {
    const headings = list(child)
      .match(/<h3[^>]*>.*?<\/h3>/g)
      ?.map(read);
    expect(headings).toEqual(["Medical care", "For a child", "For every request"]);
  });

  test("A reason that papers cannot carry says so.", () => {
    const says = (basis: Basis) => read(list({ ...child, requestBases: { [basis]: true } }));
    expect(says("visit-work-or-study")).toContain("is not a reason for parole by itself");
    expect(says("waiting-for-visa")).toContain("is not a reason for parole by itself");
    expect(says("law-enforcement-request")).toContain("the person files nothing");
  });

  test("What is missing is said in words and counted, until it is ticked off.", () => {
    const waiting: Answers = { ...child, medUsProviderAgreed: "not-yet" };
    const before = list(waiting);
    expect(read(paperIn(before, "us-hospital-letter"))).toContain("Still missing");
    expect(before).toContain('aria-describedby="paper-us-hospital-letter-mark"');
    expect(before).toMatch(/id="paper-us-hospital-letter-mark"[^>]*><svg/);
    expect(read(before)).toContain("By the answers, 1 paper is still missing.");

    const after = list(waiting, { "us-hospital-letter": true });
    const paper = paperIn(after, "us-hospital-letter");
    expect(paper).toContain('checked=""');
    expect(read(paper)).not.toContain("Still missing");
    expect(paper).not.toContain("aria-describedby");
    expect(read(after)).toContain(`1 of ${evidenceFor(waiting).length} papers ticked off.`);
    expect(read(after)).not.toContain("still missing");
  });

  test("Only what is ticked is ticked, and a box keeps nothing for the next visitor.", () => {
    const html = list(child, { "cost-estimate": true, "no-such-paper": true });
    expect(html.match(/checked=""/g)).toHaveLength(1);
    const boxes = (text = "") => text.match(/type="checkbox"/g);
    const [, unkept] = /<form autoComplete="off">(.*)<\/form>/s.exec(html) ?? [];
    expect(boxes(html)).toHaveLength(evidenceFor(child).length);
    expect(boxes(unkept)).toEqual(boxes(html));
  });

  test("A paper says which open point it could settle, and whom else it serves.", () => {
    const requestBases = { caregiver: true, "end-of-life-visit": true } as const;
    const unsure: Answers = { ...child, requestBases, careCloseRelative: "not-sure" };
    const text = read(paperIn(list(unsure), "relationship-record"));
    expect(text).toContain("What it could settleFamily tie to the person needing care");
    expect(text).toContain("It also servesTo see someone who is dying");
  });

  test("A paper that can put somebody at risk says so.", () => {
    const hunted: Answers = { ...child, requestBases: { "targeted-harm": true } };
    expect(read(paperIn(list(hunted), "harm-report"))).toContain("Take care: In some places it is dangerous");
    expect(read(paperIn(list(child), "home-letter"))).toContain("someone without US status");
  });

  test("Each summary names its paper for those who hear it.", () => {
    const html = list(child);
    for (const { id } of evidenceFor(child)) {
      expect(read(paperIn(html, id))).toContain(`about “${words(`evidence.papers.${id}.name`)}”`);
    }
  });
});

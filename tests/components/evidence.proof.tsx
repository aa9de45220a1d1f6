import { describe, expect, test } from "vitest";
import { EvidencePart } from "#components/result/parts/FoldedParts.tsx";
import { Answers, authorities, type Basis } from "#rules";
import { evidenceFor, evidenceMarks } from "#rules/plan/evidence/evidence.ts";
import { evidence, type EvidenceId } from "#rules/plan/evidence/papers.ts";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, read, voices, words, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";
import { inMarkup, type Found } from "./roles.ts";

const list = (answers: Answers, ticked: Record<string, true> = {}, voice: Voice = "myself") =>
  drawn(inResult(answers, <EvidencePart />, { voice, ticked }));

const nameOf = (id: EvidenceId) => words(`evidence.papers.${id}.name`);
/** The papers of a list, by name. */
const papersIn = (page: Found) =>
  new Map(
    page
      .all("listitem")
      .map((paper) => [paper.all("checkbox")[0]?.name, paper] as const)
      .filter(([name]) => name !== undefined),
  );
const paperIn = (html: string, id: EvidenceId) => papersIn(inMarkup(html)).get(nameOf(id))!;

const child = personOf("A child travelling with her mother needs heart surgery");

describe.each(checkCases.filter(({ answers }) => evidenceFor(answers).length > 0))("$name", ({ answers }) => {
  const items = evidenceFor(answers);
  const page = inMarkup(list(answers));
  const papers = papersIn(page);

  test("there is one paper for each that could help, and one box to tick for each", () => {
    const boxes = page.all("checkbox");
    expect(boxes.map(({ name }) => name)).toEqual([...papers.keys()]);
    expect(boxes.map(({ name }) => name).sort()).toEqual(items.map(({ id }) => nameOf(id)).sort());
  });

  test.each(items)("$id stands with its words, its law and what the answers say of it", ({ id, mark }) => {
    const { text } = papers.get(nameOf(id))!;
    const told = ["name", "why", "strong", "weak"].map((part) => words(`evidence.papers.${id}.${part}`));
    const cited = evidence[id].cites.map((cite) => authorities[cite].citation);
    expect([...told, ...cited].filter((words) => !text.includes(words))).toEqual([]);
    const said = evidenceMarks.filter((one) => text.includes(words(`evidence.marks.${one}`)));
    expect(said).toEqual(mark ? [mark] : []);
  });

  test("every id is used once, and every reference leads to one", () => {
    const named = (attribute: string) => page.having(attribute).map((one) => one.attribute(attribute)!);
    const ids = named("id");
    expect(new Set(ids).size).toBe(ids.length);
    const references = ["for", "aria-describedby", "aria-labelledby"].flatMap(named);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(checkCases.filter(({ answers }) => evidenceFor(answers).length === 0))("$name", ({ answers }) => {
  test("has no list", () => expect(list(answers)).toBe(""));
});

describe("The list:", () => {
  describe.each(voices)("No odds, no promise, no bare mark and no missing word, in the voice of %s:", (voice) => {
    test.each(checkCases.filter((_, at) => at % 8 === 0))("$name", ({ answers }) => {
      const own = inMarkup(list(answers, {}, voice)).without("blockquote");
      expect(own).not.toMatch(/%|guarantee|you should|evidence\.|[✓✗✔✘]/i);
    });
  });

  test("Somebody who files nothing gets none.", () => {
    expect(list(personOf("A US citizen asks for herself"))).toBe("");
    expect(list(personOf("A man overstayed and lives in the US"))).toBe("");
    expect(list(personOf("A pregnant woman is held by ICE"))).toBe("");
  });

  test("The reason comes first, in the words of the question, then the child, then every request.", () => {
    const headings = inMarkup(list(child))
      .all("heading")
      .map(({ text }) => text);
    expect(headings.slice(-3)).toEqual(["Medical care", "For a child", "For every request"]);
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
    const box = paperIn(before, "us-hospital-letter").one("checkbox");
    const described = inMarkup(before)
      .having("id")
      .filter((one) => one.attribute("id") === box.attribute("aria-describedby"));
    expect(described.map(({ text }) => text)).toEqual(["Still missing"]);
    expect(described[0]!.all("svg")).toHaveLength(1);
    expect(read(before)).toContain("By the answers, 1 paper is still missing.");

    const after = list(waiting, { "us-hospital-letter": true });
    const paper = paperIn(after, "us-hospital-letter");
    expect(paper.one("checkbox").attribute("checked")).toBe("");
    expect(paper.text).not.toContain("Still missing");
    expect(paper.having("aria-describedby")).toEqual([]);
    expect(read(after)).toContain(`1 of ${evidenceFor(waiting).length} papers ticked off.`);
    expect(read(after)).not.toContain("still missing");
  });

  test("Only what is ticked is ticked, and a box keeps nothing for the next visitor.", () => {
    const page = inMarkup(list(child, { "cost-estimate": true, "no-such-paper": true }));
    expect(page.having("checked").map(({ name }) => name)).toEqual([nameOf("cost-estimate")]);
    const form = page.one("form");
    expect(form.attribute("autocomplete")).toBe("off");
    expect(form.all("checkbox")).toHaveLength(evidenceFor(child).length);
    expect(page.all("checkbox")).toHaveLength(evidenceFor(child).length);
  });

  test("A paper says which open point it could settle, and whom else it serves.", () => {
    const requestBases = { caregiver: true, "end-of-life-visit": true } as const;
    const unsure: Answers = { ...child, requestBases, careCloseRelative: "not-sure" };
    const { text } = paperIn(list(unsure), "relationship-record");
    expect(text).toContain("What it could settleTie to the person needing care");
    expect(text).toContain("It also servesTo be with a relative who is dying or gravely ill");
  });

  test("A paper that can put somebody at risk says so.", () => {
    const hunted: Answers = { ...child, requestBases: { "targeted-harm": true } };
    expect(paperIn(list(hunted), "harm-report").text).toContain("Take care: In some places it is dangerous");
    expect(paperIn(list(child), "home-letter").text).toContain("someone without US status");
  });

  test.each(evidenceFor(child))("The summary of $id names its paper for those who hear it.", ({ id }) => {
    expect(paperIn(list(child), id).all("summary")[0]?.text).toContain(`about “${nameOf(id)}”`);
  });
});

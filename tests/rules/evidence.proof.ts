import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { relevant } from "#lib/questionnaire/walk.ts";
import {
  authorityIds,
  kindOf,
  optionsOf,
  questionIds,
  questionOf,
  reads,
  requirements,
  ruleIds,
  ruleset,
  settling,
  targetsOf,
  type Answers,
  type Basis,
  type QuestionId,
} from "#rules";
import { evidenceFor, isGap } from "#rules/plan/evidence/evidence.ts";
import { evidence, evidenceIds } from "#rules/plan/evidence/papers.ts";
import { evidenceGroups, EvidenceRow } from "#rules/plan/evidence/row.ts";
import { anyAnswers, prefixes, walkFrom, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";

vi.setConfig({ testTimeout: 120_000 });

const numRuns = 1500;
const partial = () => fc.oneof(prefixes(), anyAnswers(), walks());
const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure") as Basis[];
const abroad = (answers: Answers): Answers => ({
  personUsStatus: "none",
  personLocation: "outside-us",
  ...answers,
});
const served = EvidenceRow.shape.serves.options;
const idsOf = (answers: Answers) => evidenceFor(answers).map(({ id }) => id);

describe.each(evidenceIds)("%s", (id) => {
  const row = evidence[id];

  test("is a row, cites what is kept, and nothing twice", () => {
    expect(EvidenceRow.parse(row)).toEqual(row);
    expect(row.cites.filter((cite) => !authorityIds.includes(cite))).toEqual([]);
    const lists: (readonly string[])[] = [row.cites, row.issuers, row.closes, row.strengthens ?? []];
    expect(lists.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });

  test("strengthens factors that weigh for a request", () => {
    const kinds = (row.strengthens ?? []).map((rule) => kindOf(ruleset[rule].finds));
    expect(kinds.filter((kind) => kind !== "weighs-for")).toEqual([]);
  });

  test("serves a requirement that its questions decide, where they decide any", () => {
    const decided = ruleIds
      .filter((rule) => reads(ruleset[rule].when).some((fact) => row.closes.some((one) => one === fact)))
      .flatMap((rule) => targetsOf(ruleset[rule].finds))
      .map((target) =>
        target === "visitor-visa" || target === "immigrant-petition"
          ? "not-a-substitute"
          : (requirements.find((one) => one === target) ?? "qualifying-reason"),
      );
    if (decided.length > 0 && row.serves !== "discretion") expect(decided).toContain(row.serves);
  });
});

test("every basis has at least three papers", () => {
  const count = (basis: Basis) => evidenceIds.filter((id) => evidence[id].for[basis]).length;
  expect(bases.filter((basis) => count(basis) < 3)).toEqual([]);
});

// Asked only of people inside the US or in custody, who get no list.
const withoutList: readonly QuestionId[] = ["insideUsSituation", "militaryConnection"];
const settled = (Object.keys(settling) as QuestionId[]).filter((id) => !withoutList.includes(id));
const isUnknown = (answer: unknown) => /"(not-sure|not-yet|not-yet-asked)"/.test(JSON.stringify(answer));
// A petition that nobody filed is a gap only beside a plan that rests on one.
const isMissing = (id: QuestionId, answers: Answers) =>
  id === "immigrantPetition"
    ? answers.afterParolePlan === "lawful-path" && answers.immigrantPetition === "none"
    : isGap(id, answers[id]);
const gaps = questionIds.filter((id) => questionOf(id).comesBack !== "never");

test("every question that a paper can settle is closed by some paper", () => {
  const closed = new Set(evidenceIds.flatMap((id) => evidence[id].closes));
  expect(settled.filter((id) => !closed.has(id))).toEqual([]);
});

const files = ({ personLocation, requestBases = {} }: Answers) =>
  personLocation !== "at-us-port-or-border" &&
  Object.keys(requestBases).some((basis) => basis !== "law-enforcement-request");

test("whatever a person leaves open, or says is missing, a paper in their own list could settle it", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const items = evidenceFor(answers);
      fc.pre(items.length > 0 && files(answers));
      const settles = new Set(items.flatMap(({ settles }) => settles));
      const open = [
        ...settled.filter((id) => answers[id] !== undefined && isUnknown(answers[id])),
        ...gaps.filter((id) => isMissing(id, answers)),
      ];
      expect(open.filter((id) => !settles.has(id))).toEqual([]);
    }),
    { numRuns },
  );
});

test("any answers at all give a list: each paper once, in order, and the answers stay as they are", () => {
  fc.assert(
    fc.property(partial(), (answers) => {
      const before = JSON.stringify(answers);
      const items = evidenceFor(answers);
      expect(JSON.stringify(answers)).toBe(before);
      expect(evidenceFor(Object.fromEntries(Object.entries(answers).reverse()))).toEqual(items);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const group = items.map(({ groups }) => evidenceGroups.indexOf(groups[0]));
      const place = items.map(({ id }, at) => group[at]! * 10 + served.indexOf(evidence[id].serves));
      expect(place).toEqual(place.toSorted((a, b) => a - b));
      for (const { id, groups, settles } of items) {
        for (const one of groups) expect(evidence[id].for[one]).toBeDefined();
        for (const one of groups.filter((one) => bases.includes(one as Basis))) {
          expect(answers.requestBases).toHaveProperty([one]);
        }
        for (const question of settles) expect(isGap(question, answers[question])).toBe(true);
      }
    }),
    { numRuns },
  );
});

test.each<Answers>([
  { personUsStatus: "us-citizen" },
  { personUsStatus: "permanent-resident" },
  { personUsStatus: "refugee-or-asylee" },
  { personLocation: "inside-us" },
  { personLocation: "in-custody" },
])("%o gets no list, whatever else was answered", (end) => {
  fc.assert(
    fc.property(partial(), (answers) => {
      expect(evidenceFor({ ...answers, ...end })).toEqual([]);
      expect(evidenceFor(relevant({ ...answers, ...end }))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("no answers give no list", () => expect(evidenceFor({})).toEqual([]));

test("for whom the check is and a nationality change nothing", () => {
  fc.assert(
    fc.property(walks(), fc.constantFrom("myself", "relative", "client"), (answers, screeningFor) => {
      expect(evidenceFor({ ...answers, screeningFor, nationality: "HT" })).toEqual(evidenceFor(answers));
    }),
    { numRuns: 300 },
  );
});

test("no paper is dead: each stands in somebody's list, and in each of its groups", () => {
  const seen = new Set<string>();
  const strangers = Array.from({ length: 6000 }, (_, at) => walkFrom(at, [0.5, 0.8, 0.9][at % 3]!));
  for (const { id, groups } of [...caseAnswers, ...strangers].flatMap(evidenceFor)) {
    for (const group of groups) seen.add(`${id} ${group}`);
  }
  const all = evidenceIds.flatMap((id) => Object.keys(evidence[id].for).map((group) => `${id} ${group}`));
  expect(all.filter((one) => !seen.has(one))).toEqual([]);
});

test("where an agency asks, or CBP decides, nothing is listed that the form asks of every request", () => {
  const agency = abroad({ requestBases: { "law-enforcement-request": true } });
  const port: Answers = {
    ...agency,
    personLocation: "at-us-port-or-border",
    personIsMinor: "yes",
    minorConsent: "no",
    requestBases: { caregiver: true },
  };
  expect(idsOf(agency)).toEqual(["court-notice", "agency-letter", "agency-contact", "identity-document"]);
  expect(idsOf(port)).toEqual([
    "us-patient-letter",
    "no-other-carer-statements",
    "relationship-record",
    "custody-record",
    "consent-letter",
  ]);
});

test("a person who is not sure of the reason still learns what every request rests on", () => {
  const unsure = idsOf(abroad({ requestBases: { "not-sure": true } }));
  expect(unsure).toEqual(expect.arrayContaining(["reason-statement", "visa-explanation", "identity-document"]));
});

test("a paper that serves two reasons stands once, with the first, and names the other", () => {
  const items = evidenceFor(abroad({ requestBases: { "end-of-life-visit": true, caregiver: true } }));
  const tie = items.filter(({ id }) => id === "relationship-record");
  expect(tie.map(({ groups }) => groups)).toEqual([["caregiver", "end-of-life-visit"]]);
});

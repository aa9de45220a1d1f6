import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { relevant } from "#lib/questionnaire/walk.ts";
import { optionsOf, settling, type Answers, type Basis, type QuestionId } from "#rules";
import { evidenceFor } from "#rules/plan/evidence/evidence.ts";
import { evidence, evidenceIds } from "#rules/plan/evidence/papers.ts";
import { evidenceGroups, EvidenceRow } from "#rules/plan/evidence/row.ts";
import { anyAnswers, prefixes, walkFrom, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";

vi.setConfig({ testTimeout: 120_000 });

const numRuns = 1500;
const partial = () => fc.oneof(prefixes(), anyAnswers(), walks());
const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure") as Basis[];
const served = EvidenceRow.shape.serves.options;

const withoutList: readonly QuestionId[] = ["insideUsSituation", "militaryConnection"];
const settled = (Object.keys(settling) as QuestionId[]).filter((id) => !withoutList.includes(id));
const isOpen = (answer: unknown) => /"(not-sure|not-yet|not-yet-asked)"/.test(JSON.stringify(answer));

const files = ({ personLocation, requestBases = {} }: Answers) =>
  personLocation !== "at-us-port-or-border" &&
  Object.keys(requestBases).some((basis) => basis !== "law-enforcement-request");

test("whatever a person leaves open, a paper in their own list could settle it", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const items = evidenceFor(answers);
      fc.pre(items.length > 0 && files(answers));
      const settles = new Set(items.flatMap(({ settles }) => settles));
      const open = settled.filter((id) => answers[id] !== undefined && isOpen(answers[id]));
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
        for (const question of settles) expect(isOpen(answers[question])).toBe(true);
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

import { describe, expect, test, vi } from "vitest";
import {
  authorityIds,
  kindOf,
  optionsOf,
  reads,
  requirements,
  ruleIds,
  ruleset,
  settling,
  targetsOf,
  type Basis,
  type QuestionId,
} from "#rules";
import { evidence, evidenceIds } from "#rules/plan/evidence/papers.ts";
import { EvidenceRow } from "#rules/plan/evidence/row.ts";

vi.setConfig({ testTimeout: 120_000 });

const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure") as Basis[];

describe.each(evidenceIds)("%s", (id) => {
  const row = evidence[id];

  test("is a row, cites what is kept, and nothing twice", () => {
    expect(EvidenceRow.parse(row)).toEqual(row);
    expect(row.cites.filter((cite) => !authorityIds.includes(cite))).toEqual([]);
    for (const list of [row.cites, row.issuers, row.closes, row.strengthens ?? []]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
  });

  test("strengthens factors that weigh for a request", () => {
    for (const rule of row.strengthens ?? []) expect(kindOf(ruleset[rule].finds)).toBe("weighs-for");
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

test("every question that a paper can settle is closed by some paper", () => {
  const closed = new Set(evidenceIds.flatMap((id) => evidence[id].closes));
  expect(settled.filter((id) => !closed.has(id))).toEqual([]);
});

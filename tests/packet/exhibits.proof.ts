import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart, exhibitsOf, labelAt, tabs } from "#lib/packet/exhibits.ts";
import { evidenceFor, evidenceIds, fees, type Answers } from "#rules";
import { linesOf, outline, outlinesOfCases, people } from "./people.ts";
import { personOf } from "../rules/cases.ts";

const seen = { seed: 20261122, numRuns: 120 };

describe("The exhibits", () => {
  test("are the papers of the evidence list, each once, in the order of their parts, lettered without a gap", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const made = outline(answers);
        if (!made) return;
        const { exhibits } = made;
        const list = evidenceFor(answers)
          .map(({ id }) => id)
          .filter((id) => !(apart as readonly string[]).includes(id));
        expect(exhibits.map(({ id }) => id).sort()).toEqual(list.sort());
        expect(exhibits.map(({ label }) => label)).toEqual(exhibits.map((_, place) => labelAt(place)));
        const order = exhibits.map(({ tab }) => tabs.indexOf(tab));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      seen,
    );
  });

  test("go on after Z as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52].map(labelAt)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
  });

  test("begin with the passport, then the family, the reason, the visa, the money, the plan", () => {
    const exhibits = exhibitsOf(personOf("A child travelling with her mother"), {});
    expect(exhibits[0]).toMatchObject({ label: "A", id: "identity-document", tab: "identity" });
    expect([...new Set(exhibits.map(({ tab }) => tab))]).toEqual([
      "identity",
      "relationship",
      "reason",
      "visas",
      "support",
      "temporary",
      "discretion",
    ]);
    expect(exhibits.find(({ id }) => id === "home-doctor-letter")).toMatchObject({
      basis: "medical-treatment",
    });
  });

  test("carry the tick of the person above what the answers say", () => {
    const answers = personOf("A patient whom no US hospital");
    const stateOf = (ticked: Record<string, true>) =>
      exhibitsOf(answers, ticked).find(({ id }) => id === "us-hospital-letter")?.state;
    expect(stateOf({})).toBe("missing");
    expect(stateOf({ "us-hospital-letter": true })).toBe("ticked");
  });

  test.each(outlinesOfCases)(
    "that a fact points to exist, and are never papers that are missing: outline %#",
    (made) => {
      const states = new Map(made.exhibits.map(({ label, state }) => [label, state]));
      const pointing = linesOf(made).flatMap((line) =>
        line.is === "blank" ? [] : line.exhibits.map((label) => ({ is: line.is, state: states.get(label) })),
      );
      expect(pointing.filter(({ state }) => state === undefined)).toEqual([]);
      expect(pointing.filter(({ is, state }) => is === "fact" && state === "missing")).toEqual([]);
    },
  );

  test("count down to nothing left when every paper is ticked off", () => {
    const all = Object.fromEntries(evidenceIds.map((id) => [id, true as const]));
    const answers = personOf("A matched kidney donor");
    expect(outline(answers)!.left.papers).toBeGreaterThan(0);
    expect(outline(answers, all)!.left.papers).toBe(0);
    expect(outline(answers, all)!.checklist).not.toContain("papers");
  });
});

describe("The forms", () => {
  const formsOf = (answers: Answers) => outline(answers)!.forms.map(({ form, need }) => [form, need]);

  test("are I-131 always, I-134 where somebody signs, a waiver and a lawyer’s form if they fit", () => {
    expect(formsOf(personOf("A matched kidney donor"))).toEqual([
      ["I-131", "always"],
      ["I-134", "always"],
      ["I-912", "if"],
      ["G-28", "if"],
    ]);
    const donor = personOf("A matched kidney donor");
    expect(formsOf({ ...donor, financialSupport: "organization" }).map(([form]) => form)).not.toContain("I-134");
    expect(formsOf({ ...donor, paidHelper: "attorney-or-accredited" })).toContainEqual(["G-28", "always"]);
  });

  test("point to fees that the rules know", () => {
    const known = new Set<string>(fees.map(({ charge }) => charge));
    expect(known).toContainEach(outlinesOfCases.flatMap(({ forms }) => forms.flatMap((form) => form.charges)));
    const veteran = outline(personOf("A veteran abroad wants to come for VA care"))!;
    expect(veteran.forms[0]!.charges).toContain("i-131-service-member");
    expect(outline(personOf("A matched kidney donor"))!.forms[0]!.charges).not.toContain("i-131-service-member");
  });
});

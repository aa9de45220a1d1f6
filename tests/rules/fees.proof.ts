import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorities, type Answers } from "#rules";
import { feesConcern } from "#rules/plan/fees/concern.ts";
import { fees, feesFor, feesOn, feeTotals } from "#rules/plan/fees/fees.ts";
import { Fee } from "#rules/plan/fees/row.ts";
import { mayHaveChanged } from "#rules/dates/overdue.ts";
import { anyAnswers } from "./answers.ts";

const amountsOn = (day: string) => Object.fromEntries(feesOn(day).map(({ charge, amount }) => [charge, amount]));
const filing = { "i-131-paper": 630, "i-131-online": 580, "i-131-service-member": 0, "i-134": 0 };
const port = { "port-request": 65 };
const special = { "i-131-special-case": 0 };
const workPermits = { "work-permit-first": null, "work-permit-renewal": null };

describe("What it costs on a day", () => {
  test.each([
    { day: "2023-08-31", amounts: {} },
    { day: "2024-03-31", amounts: port },
    { day: "2025-10-15", amounts: { ...filing, ...port } },
    { day: "2025-10-16", amounts: { ...filing, ...port, parole: 1000 } },
    { day: "2025-11-01", amounts: { ...filing, ...port, parole: 1000 } },
    { day: "2025-12-31", amounts: { ...filing, ...port, parole: 1000 } },
    { day: "2026-01-01", amounts: { ...filing, ...port, parole: 1020 } },
    { day: "2026-02-01", amounts: { ...filing, ...port, parole: 1020 } },
    { day: "2026-10-15", amounts: { ...filing, ...port, ...special, ...workPermits, parole: 1020 } },
    { day: "2026-10-16", amounts: { ...filing, ...port, ...special, ...workPermits, parole: 1050 } },
    { day: "2026-11-22", amounts: { ...filing, ...port, ...special, ...workPermits, parole: 1050 } },
  ])("$day", ({ day, amounts }) => expect(amountsOn(day)).toEqual(amounts));

  test.each([
    ["2026-01-15", { "i-131-paper": 1650, "i-131-online": 1600, "port-request": 1085 }],
    ["2026-11-26", { "i-131-paper": 1680, "i-131-online": 1630, "port-request": 1115 }],
    // Before the parole fee nothing is summed: the request stands alone.
    ["2025-10-15", {}],
  ])("the request and the parole fee come to a sum on %s", (day, sums) => {
    expect(Object.fromEntries(feeTotals(feesOn(day)).map(({ way, amount }) => [way, amount]))).toEqual(sums);
  });

  test("no sum counts a parole fee whose amount is not known", () => {
    const unknown = feesOn("2026-11-26").map((fee) => (fee.charge === "parole" ? { ...fee, amount: null } : fee));
    // No row of today has an unknown parole fee, so the type of the rows does not allow one.
    expect(feeTotals(unknown as never)).toEqual([]);
  });

  type Row = { charge: string; effectiveFrom: string; effectiveUntil: string | null };
  const twiceIn = (rows: readonly Row[]) =>
    rows.flatMap((one, at) =>
      rows
        .slice(at + 1)
        .filter(
          (other) =>
            other.charge === one.charge &&
            one.effectiveFrom <= (other.effectiveUntil ?? "9999-12-31") &&
            other.effectiveFrom <= (one.effectiveUntil ?? "9999-12-31"),
        )
        .map(() => one.charge),
    );

  test("no two fees of one charge apply on one day", () => expect(twiceIn(fees)).toEqual([]));

  test("a fee that lasts a day longer, into the next of its charge, is found", () => {
    const longer = fees.map((fee) => (fee.id === "parole-fee-2026" ? { ...fee, effectiveUntil: "2026-10-16" } : fee));
    expect(twiceIn(longer)).toEqual(["parole"]);
  });

  test("no two fees have one id", () => {
    expect(new Set(fees.map(({ id }) => id)).size).toBe(fees.length);
  });

  test.each(fees)("$id fits its schema, spans at least a day and is not due for a look before it", (fee) => {
    expect(Fee.parse(fee)).toEqual(fee);
    expect(fee.effectiveFrom <= (fee.effectiveUntil ?? "9999-12-31")).toBe(true);
    expect(fee.reviewBy >= fee.effectiveFrom).toBe(true);
    expect([fee.paid, fee.waivable].includes(null)).toBe(fee.amount === 0);
    expect(fee.amount === null).toBe(fee.confidence === "unknown");
  });

  test("the amount of 2026-10-16 rests on one secondary source, and says so", () => {
    const fee = feesOn("2026-11-22").find(({ charge }) => charge === "parole");
    expect(fee).toMatchObject({ amount: 1050, confidence: "medium" });
    expect(authorities[fee!.cites[0]]).toMatchObject({
      verified: "secondary",
      copyDate: "2026-10-02",
    });
  });

  test.each(fees.filter(({ amount }) => amount))(
    "each source names its amount, where a copy of the words was read: $id",
    ({ amount, cites }) => {
      const record = JSON.stringify(cites.map((cite) => authorities[cite]));
      const discounted = cites.some((cite) => cite === "cfr-106-1-g") ? amount! + 50 : amount!;
      expect(record).toContain(`$${discounted.toLocaleString("en-US")}`);
    },
  );
});

const days = () =>
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe("Over all days", () => {
  test("no charge has two amounts on one day, and every fee is in force on the day asked for", () => {
    fc.assert(
      fc.property(days(), (day) => {
        const found = feesOn(day);
        expect(new Set(found.map(({ charge }) => charge)).size).toBe(found.length);
        for (const { effectiveFrom, effectiveUntil } of found) {
          expect(effectiveFrom <= day && day <= (effectiveUntil ?? "9999-12-31")).toBe(true);
        }
      }),
    );
  });

  test("from 16 October 2025 there is always one parole fee, and never a smaller one later", () => {
    fc.assert(
      fc.property(days(), days(), (one, other) => {
        const [first, then] = [one, other].sort() as [string, string];
        const [early, late] = [first, then].map((day) => feesOn(day).find(({ charge }) => charge === "parole"));
        expect(early !== undefined).toBe(first >= "2025-10-16");
        if (early) expect(late!.amount).toBeGreaterThanOrEqual(early.amount!);
      }),
    );
  });

  test("whatever is asked for, there is an answer; what is not a day has no fees", () => {
    fc.assert(
      fc.property(fc.string(), anyAnswers(), (text, answers) => {
        expect(feesOn(text)).toEqual([]);
        expect(feesFor(answers, text)).toEqual([]);
      }),
    );
    expect(feesOn("2026-02-30")).toEqual([]);
  });

  test("past its day for review a fee may have changed, and not before", () => {
    const [fee] = feesOn("2026-11-22").filter(({ charge }) => charge === "parole");
    expect(mayHaveChanged(fee!, "2026-11-22")).toBe(false);
    expect(mayHaveChanged(fee!, "2026-12-31")).toBe(false);
    expect(mayHaveChanged(fee!, "2027-01-01")).toBe(true);
    expect(feesOn("2027-02-01").every((one) => mayHaveChanged(one, "2027-02-01"))).toBe(true);
  });

  test.each(["2025-11-01", "2026-02-01", "2026-11-22"])("on %s no fee in force is past its day for review", (day) => {
    expect(feesOn(day).filter((fee) => mayHaveChanged(fee, day))).toEqual([]);
  });
});

const abroad: Answers = { personUsStatus: "none", personLocation: "outside-us" };
const charges = (answers: Answers) => feesFor({ ...abroad, ...answers }, "2026-11-22").map(({ charge }) => charge);

describe("Whom the fees concern:", () => {
  test.each<[string, Answers, boolean]>([
    ["A person abroad.", {}, true],
    ["A person whose place nobody knows.", { personLocation: "not-sure" }, true],
    ["A person abroad who is not sure of a US status.", { personUsStatus: "not-sure" }, true],
    ["A US citizen abroad.", { personUsStatus: "us-citizen" }, false],
    ["A green-card holder abroad.", { personUsStatus: "permanent-resident" }, false],
    ["A refugee on a trip abroad.", { personUsStatus: "refugee-or-asylee" }, false],
    ["A person inside the US.", { personLocation: "inside-us" }, false],
    ["A person in custody.", { personLocation: "in-custody" }, false],
    ["A person at a port of entry.", { personLocation: "at-us-port-or-border" }, true],
    [
      "A US citizen at a port of entry.",
      { personUsStatus: "us-citizen", personLocation: "at-us-port-or-border" },
      false,
    ],
  ])("%s", (_, answers, concerned) => {
    expect(feesConcern({ ...abroad, ...answers })).toBe(concerned);
    expect(charges(answers).length > 0).toBe(concerned);
  });

  test("A person at a port files nothing with USCIS; the port may ask for a fee of its own, as nobody else does.", () => {
    expect(charges({ personLocation: "at-us-port-or-border" })).toEqual([
      "port-request",
      "parole",
      "work-permit-first",
      "work-permit-renewal",
    ]);
    expect(charges({})).not.toContain("port-request");
  });

  test("A person abroad sees for whom Form I-131 is free: those who served, and those with a special case.", () => {
    expect(charges({})).toEqual(expect.arrayContaining(["i-131-service-member", "i-131-special-case"]));
  });

  test("A witness for whom an agency asks files nothing, but may have to pay on entry.", () => {
    expect(charges({ requestBases: { "law-enforcement-request": true } })).toEqual([
      "parole",
      "work-permit-first",
      "work-permit-renewal",
    ]);
  });

  test("A witness who also has a reason of her own may have to file.", () => {
    const both = { "law-enforcement-request": true, "medical-treatment": true } as const;
    expect(charges({ requestBases: both })).toContain("i-131-paper");
  });
});

import { describe, expect, test } from "vitest";
import { FeesPart } from "#components/result/parts/FoldedParts.tsx";
import { longDate } from "#lib/i18n/dates.ts";
import { usDollars } from "#lib/i18n/money.ts";
import { Answers, authorities } from "#rules";
import { feeExceptionIds, feeExceptions, feeExceptionsFor } from "#rules/plan/fees/fee-exceptions.ts";
import { feesConcern } from "#rules/plan/fees/concern.ts";
import { feesFor } from "#rules/plan/fees/fees.ts";
import { checkCases } from "../rules/cases.ts";
import { drawn, read, today, voices, words, type Voice } from "./drawn.tsx";
import { inResult } from "./result.tsx";
import { inMarkup, outwardIn, timesIn } from "./roles.ts";

const cases = checkCases;

const page = (answers: Answers, voice: Voice = "myself", day = today) =>
  drawn(inResult(answers, <FeesPart />, { voice }), day);

/** What is read in the open part without opening more details. */
const unopened = (html: string) => inMarkup(html).all("group")[0]!.without("group");
const personOf = (start: string) => {
  const found = cases.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return found.answers;
};
const donor = personOf("A matched kidney donor");

describe("What it costs, for a donor abroad", () => {
  const html = page(donor);
  const fees = inMarkup(html);
  const text = unopened(html);

  test.each(feesFor(donor, today))(
    "each fee stands with its amount in dollars, its days, its source and the day of its next check: $id",
    ({ id, charge, amount, cites, effectiveFrom, reviewBy, paid }) => {
      const { citation, url, copyDate } = authorities[cites[0]];
      const shown = amount === null ? "Amount not known" : usDollars(amount);
      expect(text).toContain(words(`fees.charges.${charge}`) + shown);
      expect(text).toContain(`Since ${longDate(effectiveFrom, ["en-US"])}`);
      expect(text).toContain(`${citation} Our copy is dated ${longDate(copyDate, ["en-US"])}.`);
      expect(text).toContain(words(`fees.sure.${id}`));
      expect(text).toContain(`due for a new check by ${longDate(reviewBy, ["en-US"])}`);
      expect(outwardIn(fees)).toContain(url);
      if (paid) expect(text).toContain(words(`fees.paid.${paid}`, { voice: "myself" }));
    },
  );

  test("the parole fee of 2026 says that it rests on one second-hand source, with its date", () => {
    expect(text).toContain("US$1,050");
    expect(text).toContain("This amount rests on one second-hand source.");
    expect(text).toContain("October 16, 2026");
    expect(text).toContain("CBP takes it at a US border or airport");
    expect(text).not.toContain("US$1,020");
  });

  test("no number stands for the work permit, whose amount is not known", () => {
    const lines = fees.all("listitem").filter((line) => line.all("term").length > 0);
    const permits = lines.map((line) => line.without("group")).filter((line) => line.includes("work permit"));
    expect(permits).toHaveLength(2);
    expect(permits.filter((line) => !line.includes("Amount not known"))).toEqual([]);
    expect(permits.filter((line) => /\$|\b(550|560|275|280)\b/.test(line))).toEqual([]);
  });

  test("Form I-131 is free for a person with a special case, whoever files, as a second-hand source says", () => {
    expect(text).toContain("Form I-131, for a person with a special kind of caseUS$0");
    expect(text).toContain("What counts is the person who would come, not who files.");
  });

  test("no check is taken, and it says what is", () => {
    expect(text).toContain("Since October 28, 2025 USCIS takes no checks or money orders by mail.");
    expect(text).toContainEach(["G-1650", "G-1450", "G-1651"].map((form) => `Form ${form}`));
  });

  test("US dollars are named once", () => expect(timesIn(text, "US dollars")).toBe(1));

  test("the waiver is for Form I-131 on paper, with its regulation", () => {
    expect(text).toContain("Form I-912 is the form for that.");
    expect(text).toContain("Form I-131 then goes in on paper, not online. This does not cover the parole fee.");
    expect(fees.text).toContain("8 CFR 106.3(a)(3)(ii)");
  });
});

describe("The exceptions to the parole fee", () => {
  describe.each(voices)("in the voice of %s", (voice) => {
    const items = inMarkup(page(donor, voice)).all("listitem");

    test.each(feeExceptionIds)("%s is worded as may, on its own paragraph", (id) => {
      const sentence = words(`fees.exceptions.each.${id}`, { voice });
      const item = items.find(({ text }) => text.startsWith(sentence));
      expect(sentence).toMatch(/^(You|Your relative|Your client) may not have to pay if /);
      expect(item?.text).toContainEach(feeExceptions[id].cites.map((cite) => authorities[cite].text));
    });
  });

  test("those that the answers touch stand open to the eye, and the others one press away", () => {
    const text = unopened(page(donor));
    const touchedBy = feeExceptionsFor(donor);
    const said = (id: (typeof feeExceptionIds)[number]) => words(`fees.exceptions.each.${id}`, { voice: "myself" });
    expect(feeExceptionIds.filter((id) => text.includes(said(id)))).toEqual(
      feeExceptionIds.filter((id) => touchedBy.includes(id)),
    );
    expect(text).toContain("Your answers point to one of them");
  });

  test("somebody for whom none is seen can read all ten", () => {
    const html = page(personOf("A father must attend a dated custody hearing"));
    expect(unopened(html)).toContain("Your answers point to none of them. One may still fit");
    expect(read(html)).toContain("The 10 other exceptions");
  });

  test("a funeral is covered, an estate is not", () => {
    expect(unopened(page(personOf("A funeral next week after a visa refusal")))).toContain(
      "This is for the funeral alone, not for money, papers or a home after a death.",
    );
  });
});

describe("By the clock", () => {
  const read2025 = unopened(page(donor, "myself", "2025-11-01"));
  const later = unopened(page(donor, "myself", "2027-01-01"));

  test("in November 2025 the parole fee was US$1,000, and in February 2026 US$1,020", () => {
    expect(read2025).toContain("US$1,000");
    expect(read2025).toContain("From October 16, 2025 to December 31, 2025");
    expect(unopened(page(donor, "myself", "2026-02-01"))).toContain("US$1,020");
  });

  test("an amount says when it is looked at again, and past that day no more", () => {
    expect(timesIn(unopened(page(donor)), "This is due for a new check by")).toBe(feesFor(donor, today).length);
    expect(later).not.toContain("for a new check by");
  });

  test.each(["1999-01-01", "", "soon"])(
    "on a day of which nothing is known, and on no day at all, there are no amounts: %j",
    (day) => {
      const text = unopened(page(donor, "myself", day));
      expect(text).toContain("We know of no amounts for this day.");
      expect(text).not.toContain("$");
    },
  );
});

/** One person of the cases for each way in which they differ. */
const oneForEach = (way: (answers: Answers) => unknown) => [
  ...new Map(cases.map((one) => [JSON.stringify(way(one.answers)), one])).values(),
];
const whereabouts = ({ personUsStatus, personLocation }: Answers) => [personUsStatus, personLocation];
const touched = (answers: Answers) => feesConcern(answers) && feeExceptionsFor(answers);

describe("Whom it is for", () => {
  test.each(oneForEach(whereabouts))("$name", ({ answers }) => {
    expect(page(answers) !== "").toBe(feesConcern(answers));
  });

  test.each([
    "A US citizen asks for herself",
    "A green-card holder abroad",
    "A man overstayed and lives in the US",
    "A pregnant woman is held by ICE",
    "A refugee who left the US",
  ])("%s: nothing", (who) => expect(page(personOf(who))).toBe(""));

  test("A man waits at a port of entry: what the port may ask for and the parole fee, and nothing of USCIS's.", () => {
    const text = unopened(page(personOf("A man waits at a port of entry")));
    expect(text).toContain("CBP fee for a request at a US border or airportUS$65");
    expect(text).toContain("Not sure. One port wrote this in 2023, for ship crews.");
    expect(text).toContain("Immigration parole fee");
    expect(text).not.toMatch(/Form I-131|Form I-134|Form I-912|Form G-1650/);
  });

  test("A prosecutor wants a witness to come: the agency asks, and no filing fee is shown.", () => {
    const text = unopened(page(personOf("A prosecutor wants a witness"), "client"));
    expect(text).toContain("When a US agency needs your client, that agency asks for parole.");
    expect(text).not.toContain("Form I-131");
    expect(text).toContain("Immigration parole fee");
  });
});

const promise = /(?<!may )not have to pay|won[’']t|will be waived|guarantee|%|unfortunately|you should|you qualify/i;

describe("No promise and no missing word:", () => {
  describe.each(voices)("in the voice of %s", (voice) => {
    test.each(oneForEach(touched).filter(({ answers }) => feesConcern(answers)))("$name", ({ answers }) => {
      const own = inMarkup(page(answers, voice)).without("blockquote");
      expect(own).not.toMatch(promise);
    });
  });
});

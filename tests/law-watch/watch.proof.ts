import { describe, expect, test } from "vitest";
import { authorities, authorityIds, type AuthorityId } from "#rules";
import { citing } from "#lib/command/drift.ts";
import { statusOf } from "#lib/law-watch/looked.ts";
import { placeOf } from "#lib/law-watch/place.ts";
import { printed } from "#lib/law-watch/printed.ts";
import { plain } from "../rules/advisory-files.ts";
import { answerOf, document, issued } from "./server.ts";
import { early, foundOf, watched } from "./watching.ts";

const readable = authorityIds.filter((id) => placeOf(authorities[id]) !== null);
const states = (looked: readonly { found: { state: string } }[]) => new Set(looked.map(({ found }) => found.state));

describe("The watch, where nothing changed", () => {
  test("finds every text as stored, and nothing to do", async () => {
    const { report } = await watched();
    expect(states(report.looked)).toEqual(new Set(["same", "by-hand", "documents"]));
    expect(readable.length).toBeGreaterThan(120);
    expect(readable.filter((id) => foundOf(report, id)?.state !== "same")).toEqual([]);
    expect(foundOf(report, "cfr-212-5-c")).toEqual({ state: "same", asOf: issued });
    expect(foundOf(report, "ina-212-d-5-A")).toEqual({ state: "same", asOf: "2026-11-20" });
    expect(statusOf(report)).toBe(0);
  });

  test("asks for each page once, one at a time at each site, under the name of the product", async () => {
    const { asked, agents, mostAtOnce } = await watched();
    expect(new Set(asked).size).toBe(asked.length);
    expect(mostAtOnce()).toBe(1);
    expect([...agents]).toEqual([expect.stringMatching(/^parole-check\b/)]);
    expect(asked).toContain(`/www.ecfr.gov/api/versioner/v1/full/${issued}/title-8.xml?part=212&section=212.5`);
  });

  test("lists what no machine can read, with its address and review date", async () => {
    const { report } = await watched();
    const byHand = authorityIds.filter((id) => !readable.includes(id));
    expect(byHand).toContain("matter-of-q-li");
    expect(printed(report)).toContainEach(
      byHand.map((id) => `- ${id} (${authorities[id].citation}) ${authorities[id].url} by 202`),
    );
  });
});

const replaced = (path: string, of: AuthorityId, word: string, by: string) =>
  answerOf(path, (text) => (text === authorities[of].text ? text.replace(word, by) : text));

describe("A text that changed", () => {
  test.each([
    ["cfr-212-5-c", "individual", "common"],
    ["ina-212-d-5-B", "compelling", "persuasive"],
    ["pl-119-21-100004-f", "waived", "lifted"],
    ["fr-2025-19564", "fee", "charge"],
    ["pl-89-732-1", "spouse", "partner"],
  ] as const)("%s is named, with the words and all that rests on it", async (id, word, by) => {
    expect(authorities[id].text).toContain(word);
    const { report } = await watched((path, _, response) => void response.end(replaced(path, id, word, by)));
    const changed = report.looked.filter(({ found }) => found.state === "changed");
    expect(changed.map(({ what }) => what)).toEqual([`${id} (${authorities[id].citation})`]);
    expect(changed[0]!.resting).toEqual(citing(id));
    expect(printed(report)).toContain(`[-${word}-] {+${by}+}`);
    expect(printed(report)).toContainEach(Object.values(citing(id)).flat());
    expect(statusOf(report)).toBe(1);
  });

  test("is named with the notices that rest on its page, and with no others", async () => {
    const { url } = authorities["cfr-212-5-c"];
    const notices = [
      { ...plain, id: "of-this-page", source: { ...plain.source, url } },
      { ...plain, id: "of-a-place-in-it", source: { ...plain.source, url: `${url.split("#")[0]}#p-212.5(f)` } },
      { ...plain, id: "of-another-page" },
      { ...plain, id: "of-no-page", source: { ...plain.source, url: null } },
    ];
    const { report } = await watched(
      (path, _, response) => void response.end(replaced(path, "cfr-212-5-c", "individual", "common")),
      { only: "cfr-212-5-c", notices },
    );
    expect(report.looked[0]!.resting["notices"]).toEqual(["of-this-page", "of-a-place-in-it"]);
    expect(printed(report)).toContain("    notices: of-this-page, of-a-place-in-it\n");
  });

  test("is told from one that is no longer there", async () => {
    const { report } = await watched(
      (path, _, response) =>
        void response.end(answerOf(path, (text) => (text === authorities["cfr-212-5-c"].text ? "[Reserved]" : text))),
      { only: "cfr-212-5-c" },
    );
    expect(report.looked.map(({ found }) => found.state)).toEqual(["gone"]);
    expect(printed(report)).toContain("is no longer in its section (as of 2026-11-24)");
  });

  test("by a new edition of a form is named with the records that name the old one", async () => {
    const { report } = await watched(
      (path, _, response) =>
        void response.end(path.endsWith("/i-131") ? answerOf(path).replace("01/20/25", "02/01/27") : answerOf(path)),
    );
    expect(printed(report)).toContain("[-01/20/25-] {+02/01/27+}");
    const [form] = report.looked.filter(({ found }) => found.state === "changed");
    expect(form!.what).toBe("Form I-131, edition 01/20/25");
    expect(form!.resting["texts"]).toContain("i-131-page-2026");
  });
});

describe("The Federal Register", () => {
  const page = (numbers: readonly string[], next?: string) =>
    JSON.stringify({ count: 2, results: numbers.map((one) => document(one)), next_page_url: next });

  test("gives the documents of every page that touch a part, with what rests on the part", async () => {
    const { report, asked } = await watched((path, _, response) => {
      const isPart = /documents\.json.*part%5D=212&/.test(path);
      const next = "https://www.federalregister.gov/api/v1/documents.json?page=2";
      if (path.endsWith("page=2")) response.end(page(["2026-22222"]));
      else response.end(isPart ? page(["2026-11111"], next) : answerOf(path));
    });
    expect(asked.filter((path) => path.endsWith("page=2"))).toHaveLength(1);
    expect(printed(report)).toMatch(/2026-11-25 Rule 2026-11111: A rule .*\n.*2026-22222/);
    const found = report.looked.find(({ what }) => what.startsWith("8 CFR part 212 "));
    expect(found!.resting["rules"]).toEqual(expect.arrayContaining(citing("cfr-212-5-c")["rules"] ?? []));
    expect(statusOf(report)).toBe(1);
  });

  test("is asked from the day on which the rules were last checked", async () => {
    const { report, asked } = await watched();
    expect(asked.filter((path) => path.includes(`gte%5D=${report.since}`)).length).toBeGreaterThan(5);
  });
});

describe("What is past its review date", () => {
  test("is named: rules, fees, steps, texts that are read by hand", async () => {
    const { report } = await watched(undefined, { day: "2099-01-01" });
    expect(new Set(report.overdue.map(({ list }) => list))).toEqual(
      new Set(["rules", "fees", "steps", "paths", "reports", "texts"]),
    );
    expect(report.overdue.map(({ id }) => id)).toContain("i-131-paper");
    expect(report.overdue.map(({ id }) => id)).not.toContain("parole-fee-2025");
    expect(statusOf(report)).toBe(1);
  });

  test("is a notice past its day, unless it has ended before", async () => {
    const ended = { ...plain, id: "ended", effectiveUntil: "2026-02-15" };
    const notices = [{ ...plain, id: "old" }, { ...plain, id: "renewed", reviewBy: "2026-06-01" }, ended];
    const { report } = await watched(undefined, { day: "2026-03-02", notices });
    const named = report.overdue.filter(({ list }) => list === "notices");
    expect(named).toEqual([{ list: "notices", id: "old", reviewBy: "2026-03-01" }]);
  });

  test("is nothing on an early day", async () => {
    expect((await watched(undefined, { day: early })).report.overdue).toEqual([]);
  });
});

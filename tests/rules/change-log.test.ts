import { describe, expect, test } from "vitest";
import { ChangeLog, changeLog, faultInLog, version } from "#rules";
import { changed } from "#lib/law/changed.ts";
import { feed } from "#lib/law/feed.ts";
import written from "#rules/edition/change-log.json" with { type: "json" };

describe("The log of what each version of the rules changed", () => {
  test("has a record of the version of the day", () => {
    expect(faultInLog(changeLog, version)).toBeNull();
  });

  test("is found wanting by a new version without a record", () => {
    expect(faultInLog(changeLog, { ...version, version: "2.1.0" })).toBe("version 2.1.0 has no record");
  });

  test("is found wanting by a record of another day", () => {
    expect(faultInLog(changeLog, { ...version, date: "2027-01-01" })).toBe(
      "the record of version 2.0.0 is not of 2027-01-01",
    );
  });

  const isRead = (log: unknown) => ChangeLog.safeParse(log).success;
  const [newest] = written;

  test("is read as it stands", () => expect(isRead(written)).toBe(true));
  test("is refused with an older version first", () => expect(isRead(written.toReversed())).toBe(false));
  test("is refused with nothing in it", () => expect(isRead([])).toBe(false));
  test("is refused with an outcome that nobody knows", () => {
    expect(isRead([{ ...newest, affected: [{ ...newest!.affected[0], is: "granted" }] }])).toBe(false);
  });
  test("is refused with somebody whose outcome stays", () => {
    expect(isRead([{ ...newest, affected: [{ ...newest!.affected[0], is: "needs-attorney" }] }])).toBe(false);
  });
  test("is refused with a part that it does not know", () => {
    expect(isRead([{ ...newest, author: "somebody" }])).toBe(false);
  });
});

describe("The feed of the versions", () => {
  const text = feed("https://check.example");

  test("has an entry for each version, with an address of its own", () => {
    const entries = text.split("<entry>").slice(1);
    const named = changed.map(({ version, heading }) => [
      expect.stringContaining(`<id>https://check.example/changes.xml#${version}</id>`),
      expect.stringContaining(`<title>${heading}</title>`),
    ]);
    expect(entries.map((entry) => [entry, entry])).toEqual(named);
  });

  test("says who is affected, and how", () => {
    expect(text).toContain(
      "People with one arrest who were never charged: the result was “needs-attorney” and is “likely-eligible”.",
    );
  });

  test("is of the day of its newest version", () => {
    expect(text.indexOf(`<updated>${version.date}T00:00:00Z</updated>`)).toBeLessThan(text.indexOf("<entry>"));
  });

  test("closes what it opens, and leaves no mark of its language in a text", () => {
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, closes, name, alone] of text.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (!closes && !alone) open.push(name!);
      if (closes && open.pop() !== name) wrong.push(name!);
    }
    expect([open, wrong]).toEqual([[], []]);
    expect(text.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  });
});

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorities, authorityIds } from "#rules";
import { compare } from "#lib/law-watch/compare.ts";
import { readEcfr } from "#lib/law-watch/ecfr.ts";
import { placeOf } from "#lib/law-watch/place.ts";
import { inALine, wordDiff } from "#lib/law-watch/wordDiff.ts";
import { readUsCode } from "#lib/law-watch/us-code.ts";
import { wordsOf } from "#lib/law-watch/words.ts";

const fixture = (name: string) => readFileSync(`tests/fixtures/law-watch/${name}`, "utf8");
const textIn = (read: ReturnType<typeof readEcfr>): string => (read.state === "read" ? read.text : read.state);
const section = textIn(readEcfr(fixture("ecfr-212.5.xml"), "212.5"));
const statute = textIn(readUsCode(fixture("us-code-1804.html"), "1804", false));

describe("A page in the shape of the eCFR", () => {
  test.each(["cfr-212-5-b-intro", "cfr-212-5-d-intro", "cfr-212-5-e-1", "cfr-212-5-f"] as const)(
    "holds %s, though copies drop its italic heading or print it in brackets",
    (id) => expect(compare(authorities[id].text!, section)).toEqual({ state: "same" }),
  );

  test("does not hold what it leaves out", () => {
    expect(compare(authorities["cfr-212-5-g"].text!, section).state).not.toBe("same");
    expect(section).not.toContain("47 FR 30045");
  });

  test("that is reserved has moved", () => {
    const reserved = '<DIV8 N="212.13" TYPE="SECTION"><HEAD>§ 212.13 [Reserved]</HEAD></DIV8>';
    expect(readEcfr(reserved, "212.13")).toEqual({ state: "moved", to: "§ 212.13 [Reserved]" });
  });
});

describe("A page in the shape of the House's site", () => {
  test.each(["pl-119-21-100004-a", "pl-119-21-100004-b-intro", "pl-119-21-100004-b-1", "pl-119-21-100004-f"] as const)(
    "holds %s, whose heading the enrolled law prints with a dash",
    (id) => expect(compare(authorities[id].text!, statute)).toEqual({ state: "same" }),
  );

  test("says the day through which it is current", () => {
    expect(readUsCode(fixture("us-code-1804.html"), "1804", false)).toMatchObject({ asOf: "2026-11-20" });
  });

  test("parts the statute from the notes below it", () => {
    const note = "An earlier subsection is told here alone, and is no part of the statute.";
    expect(compare(note, statute).state).not.toBe("same");
    expect(compare(note, textIn(readUsCode(fixture("us-code-1804.html"), "1804", true))).state).toBe("same");
  });

  test("of another section, or of one that was repealed, has moved", () => {
    expect(readUsCode(fixture("us-code-1804.html"), "1805", false)).toMatchObject({ state: "moved" });
    const repealed = '<h3 class="section-head">[&sect;1804. Repealed. Pub. L. 120&ndash;1]</h3>';
    expect(readUsCode(repealed, "1804", false)).toMatchObject({ state: "moved" });
  });
});

const stored = authorityIds.filter((id) => placeOf(authorities[id]) !== null);
const noise = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,30}$/);

describe("A stored paragraph", () => {
  test("is found wherever it stands, with other blanks, marks and quotation marks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stored), noise, noise, (id, before, after) => {
        const text = authorities[id].text!;
        const other = text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/ /g, "\u00a0\n");
        expect(compare(text, `${before}\n${other}\n${after}`)).toEqual({ state: "same" });
      }),
      { numRuns: 200 },
    );
  });

  test("is not found once a word of it is another, and the word is named", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stored), fc.nat(), noise, (id, nth, around) => {
        const words = wordsOf(authorities[id].text!).map(({ text }) => text);
        const lettered = [...words.keys()].filter((one) => /^[a-z]/i.test(words[one]!));
        const at = lettered[nth % lettered.length]!;
        const other = words.with(at, "zebra").join(" ");
        const found = compare(authorities[id].text!, `${around} ${other} ${around}`);
        expect(found.state).toBe("changed");
        if (found.state !== "changed") return;
        const gone = found.pieces.filter(({ is }) => is === "gone").map(({ text }) => text);
        expect(gone).toEqual([words[at]]);
        if (at > 0 && at < words.length - 1) expect(inALine(found.pieces)).toContain("{+zebra+}");
      }),
      { numRuns: 200 },
    );
  });

  test("is gone where nothing of it is left", () => {
    expect(compare(authorities["cfr-212-5-c"].text!, "(c) [Reserved]")).toEqual({ state: "gone" });
    expect(compare(authorities["cfr-212-5-c"].text!, "")).toEqual({ state: "gone" });
  });
});

test("The parts of a difference give back both texts", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const list = wordDiff(["start", ...before, "end"], ["start", ...after, "end"]);
      const without = (is: string) =>
        list
          .filter((one) => one.is !== is)
          .map((one) => one.text)
          .join(" ");
      expect(without("new")).toBe(["start", ...before, "end"].join(" "));
      expect(without("gone")).toBe(["start", ...after, "end"].join(" "));
    }),
  );
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceIds, version, type Answers } from "#rules";
import { bytesIn, lettersOf } from "#lib/handoff/bytes.ts";
import { crc64 } from "#lib/checksum/crc64.ts";
import { pack, unpack } from "#lib/handoff/packed.ts";
import { Packet } from "#lib/handoff/packet.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers } from "../rules/answers.ts";
import { caseAnswers, casePeople } from "../rules/cases.ts";
import { asks, cases, packets } from "./packets.ts";

const made = { made: "2026-11-21", rules: version.version };
const caseOf = (answers: Answers): Packet => ({ kind: "case", answers, ticked: {}, ...made });
const [person] = caseAnswers as [Answers];
const text = pack(caseOf(person));

/** The same text with some bytes changed, and a check sum that is right. */
const forged = (change: (bytes: Uint8Array) => void, from = text): string => {
  const head = bytesIn(from.slice(3))!.slice(0, -8);
  change(head);
  return `PC1${lettersOf(Uint8Array.of(...head, ...crc64(head)))}`;
};
const why = (given: string) => {
  const read = unpack(given);
  return read.ok ? read.packet : read.why;
};

describe("What is handed over", () => {
  test("arrives as it was: a case however partial, questions still open, answers to them", () => {
    fc.assert(
      fc.property(packets(), (packet) => {
        expect(Packet.parse(packet)).toEqual(packet);
        expect(unpack(pack(packet))).toEqual({ ok: true, packet });
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test.each(casePeople)("arrives: $name", ({ answers }) => {
    expect(why(pack(caseOf(answers)))).toEqual(caseOf(answers));
  });

  test("arrives with a country", () => {
    expect(why(pack(caseOf({ ...person, nationality: "AF" })))).toEqual(caseOf({ ...person, nationality: "AF" }));
  });

  test("arrives without answers that are not asked", () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        expect(why(pack(caseOf(answers)))).toEqual(caseOf(relevant(answers)));
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test("leaves out answers that the rules of today do not ask for, though the sender's did", () => {
    const packedAs = (answers: Answers) => pack({ kind: "reply", answers, ...made });
    const unasked = {
      screeningFor: "myself",
      personUsStatus: "us-citizen",
      medSerious: "yes",
    } as const;
    const papers = new Uint8Array(Math.ceil(evidenceIds.length / 8));
    const asCase = forged(() => {}, packedAs(unasked));
    const head = bytesIn(asCase.slice(3))!.slice(0, -8);
    head[7] = 0;
    const whole = Uint8Array.of(...head, ...papers);
    expect(why(`PC1${lettersOf(Uint8Array.of(...whole, ...crc64(whole)))}`)).toEqual(
      caseOf({ screeningFor: "myself", personUsStatus: "us-citizen" }),
    );
  });

  test("is short: 120 letters at most, and the longest as short as an empty one", () => {
    fc.assert(
      fc.property(packets(), (packet) => pack(packet).length <= 120),
      { numRuns: 300, seed: 3 },
    );
    fc.assert(
      fc.property(cases(), (packet) => pack(packet).length === text.length),
      { numRuns: 300, seed: 4 },
    );
  });

  test("holds no answer when questions are asked", () => {
    fc.assert(
      fc.property(asks(), (packet) => {
        expect(Object.keys(why(pack(packet))).sort()).toEqual(["kind", "made", "open", "rules", "voice"]);
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  test.each([
    ["1970-01-01", "2020-01-01"],
    ["2999-01-01", "2199-06-06"],
  ] as const)("keeps a day that a wrong clock gives within what can be written: %s", (day, read) => {
    expect(why(pack({ ...caseOf(person), made: day }))).toEqual({
      ...caseOf(person),
      made: read,
    });
  });
});

describe("A text that is no packet says why", () => {
  test.each([
    ["nothing", "", "empty"],
    ["the place on a page", "main", "foreign"],
    ["a link of another service", "eyJhbGciOiJkaXIifQ", "foreign"],
    ["a name alone", "PC", "damaged"],
    ["a name and a form alone", "PC1", "damaged"],
    ["a link with its end cut off", text.slice(0, 40), "damaged"],
    ["a link with a space in it", `${text.slice(0, 40)} ${text.slice(40)}`, "damaged"],
    ["a link written with padding", `${text}=`, "damaged"],
    ["a link with something behind it", `${text}AAAA`, "damaged"],
    ["a form that does not exist yet", text.replace("PC1", "PC2"), "newer"],
    ["a form that never was", text.replace("PC1", "PC0"), "damaged"],
    ["a million letters", `PC1${"A".repeat(1_000_000)}`, "damaged"],
    ["letters of another alphabet", "ПК1ААА", "foreign"],
  ])("%s", (_, given, because) => expect(why(given)).toBe(because));

  test("questions and options of older rules, of newer rules, and of rules that are not ours", () => {
    const other = (bytes: Uint8Array) => {
      bytes[3]! ^= 1;
    };
    const ours = version.version.split(".").map(Number);
    expect(
      why(
        forged((bytes) => {
          other(bytes);
          bytes[0] = ours[0]! - 1;
        }),
      ),
    ).toBe("older");
    expect(
      why(
        forged((bytes) => {
          other(bytes);
          bytes[2] = ours[2]! + 1;
        }),
      ),
    ).toBe("newer");
    expect(why(forged(other))).toBe("foreign");
  });

  test("a right check sum around what nobody can have answered", () => {
    expect(why(forged((bytes) => bytes.fill(255, 10)))).toBe("damaged");
    expect(
      why(
        forged((bytes) => {
          bytes[7] = 200;
        }),
      ),
    ).toBe("damaged");
    expect(
      why(
        forged((bytes) => {
          bytes[7] = 3;
        }),
      ),
    ).toBe("damaged");
    expect(why(forged(() => {}))).toEqual(caseOf(person));
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.base64String()), (given) => {
        expect(unpack(given).ok || unpack(`PC1${given}`).ok).toBe(false);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

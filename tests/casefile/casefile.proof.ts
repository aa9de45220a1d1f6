import { CompactEncrypt } from "jose";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { evidenceIds, type Answers } from "#rules";
import { answersIn, contentOf, ticksIn, type Content } from "#lib/casefile/content.ts";
import { openCase, type Opened } from "#lib/casefile/open.ts";
import { fileName } from "#lib/casefile/fileName.ts";
import { sealCase } from "#lib/casefile/seal.ts";
import { fewestRounds, mostRounds, rounds } from "#lib/casefile/sealing.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { prefixes, walks } from "../rules/answers.ts";
import { caseAnswers } from "../rules/cases.ts";
import { openedByHand } from "./by-hand.ts";

const passphrase = "Four grey boats at noon";
const [person] = caseAnswers as [Answers];
const [paper] = evidenceIds as [string];
const content = contentOf(person, { [paper]: true }, "2026-11-21");
const letters = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** So few rounds that thousands of files can be tried: here a file may have as few. */
const few = 10;
const seal = async (what: Content = content, with_ = passphrase, count = few) => {
  const sealed = await sealCase(with_, what, count);
  if (!sealed.ok) throw new Error(sealed.why);
  return sealed.bytes;
};
const bytesOf = (file: Uint8Array | string) => (typeof file === "string" ? letters.encode(file) : file);
const found = (opened: Opened) => (opened.ok ? opened.content : opened.why);
const why = async (bytes: Uint8Array | string, with_ = passphrase) => found(await openCase(with_, bytesOf(bytes), few));
const file = textOf(await seal());
const [head, ...rest] = file.split(".") as [string, ...string[]];
const withHead = (change: object) => {
  const old = JSON.parse(Buffer.from(head, "base64url").toString());
  return [Buffer.from(JSON.stringify({ ...old, ...change })).toString("base64url"), ...rest].join(".");
};
const changed = (change: object) => JSON.stringify({ ...content, ...change });
const locked = (what: string, header: object = {}) =>
  new CompactEncrypt(letters.encode(what))
    .setProtectedHeader({
      alg: "PBES2-HS512+A256KW",
      enc: "A256GCM",
      typ: "parole-case",
      form: 1,
      ...header,
    })
    .setKeyManagementParameters({ p2c: few })
    .encrypt(letters.encode(passphrase));

describe("A case that was saved", () => {
  test("opens again with its passphrase, as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(walks(), prefixes()), fc.subarray(evidenceIds), async (answers, ids) => {
        const ticked = Object.fromEntries(ids.map((id) => [id, true as const]));
        const saved = contentOf(answers, ticked, "2026-11-21");
        expect(await why(await seal(saved))).toEqual(saved);
        expect(answersIn(saved)).toEqual(answers);
        expect(ticksIn(saved)).toEqual(ticked);
      }),
      { numRuns: 60, seed: 31 },
    );
  });

  test("opens with Node's own means too, by the letter of the standard", async () => {
    const { head: header, plain } = openedByHand(textOf(await seal(content, passphrase, rounds)), passphrase);
    expect(JSON.parse(plain)).toEqual(content);
    expect(header).toMatchObject({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", p2c: 600_000 });
  });

  test("opens whichever way a keyboard writes the passphrase", async () => {
    const bytes = await seal(content, "Łódź é blå über");
    expect(await why(bytes, "  Łódź  é blå über ".normalize("NFD"))).toEqual(content);
    expect(await why(bytes, "łódź é blå über")).toBe("wrong-passphrase-or-damaged");
  });

  test("is never twice the same file, and shows nothing of what it holds", async () => {
    expect(textOf(await seal())).not.toBe(file);
    expect(file).toMatch(/^[\w-]+(\.[\w-]+){4}$/);
    const shown = Buffer.from(head, "base64url").toString();
    expect(Object.keys(JSON.parse(shown)).sort()).toEqual(["alg", "enc", "form", "p2c", "p2s", "typ"]);
    expect(fileName("2026-11-21")).toBe("saved-2026-11-21.parole");
  });

  test("stays unwritten and unread, without a crash, where the browser lends no means to lock", async () => {
    vi.stubGlobal("crypto", {});
    expect(await sealCase(passphrase, content)).toEqual({ ok: false, why: "cannot-here" });
    expect(await why(file)).toBe("cannot-here");
    vi.unstubAllGlobals();
  });
});

describe("What cannot be opened says why", () => {
  test.each(["", "four grey boats at noon", `${passphrase}.`, "\u0000", "x".repeat(100_000)])(
    "a wrong passphrase: %j",
    async (wrong) => {
      expect(await why(file, wrong)).toBe("wrong-passphrase-or-damaged");
    },
  );

  test.each([
    ["an empty file", ""],
    ["a letter", "Dear Sir or Madam"],
    ["JSON", '{"answers":{}}'],
    ["a token of another service", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA"],
    ["four parts", file.split(".").slice(0, 4).join(".")],
    ["six parts", `${file}.AAAA`],
    ["a picture", String.fromCharCode(...Array.from({ length: 256 }, (_, at) => at))],
    ["another kind of lock", withHead({ alg: "dir" })],
    ["a lock of another strength", withHead({ enc: "A128GCM" })],
    ["a head that asks to unpack", withHead({ zip: "DEF" })],
    ["no head", withHead({ typ: undefined })],
    ["a head that is no object", [Buffer.from("null").toString("base64url"), ...rest].join(".")],
  ])("%s is not a case file", async (_, bytes) => expect(await why(bytes)).toBe("not-a-case-file"));

  test("a file of an older or a newer form, before the passphrase is tried", async () => {
    expect(await why(withHead({ form: 0 }), "")).toBe("older");
    expect(await why(withHead({ form: 2, alg: "later" }), "")).toBe("newer");
  });

  test("more than a case can take", async () => expect(await why("A".repeat(65_537))).toBe("too-big"));

  const here = async (bytes: Uint8Array | string) => found(await openCase(passphrase, bytesOf(bytes)));

  test.each([
    ...[1, 1000, fewestRounds - 1].map((p2c) => [p2c, "lock-too-weak"] as const),
    ...[mostRounds + 1, 2 ** 31].map((p2c) => [p2c, "lock-too-slow"] as const),
    ...[1e300, -1, 0, 1.5, "600000", null].map((p2c) => [p2c, "not-a-case-file"] as const),
  ])("a file that asks for %j rounds, before any of them is done", async (p2c, because) => {
    const derive = vi.spyOn(crypto.subtle, "deriveBits");
    expect(await here(withHead({ p2c }))).toBe(because);
    expect(derive).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("no file with the fewest rounds, which is tried", async () => {
    const derive = vi.spyOn(crypto.subtle, "deriveBits");
    expect(await here(withHead({ p2c: fewestRounds }))).toBe("wrong-passphrase-or-damaged");
    expect(derive).toHaveBeenCalledOnce();
    derive.mockRestore();
  });

  test("a file locked with fewer rounds than any of ours, though its passphrase fits", async () => {
    expect(fewestRounds).toBe(100_000);
    expect(await here(await seal(content, passphrase, fewestRounds - 1))).toBe("lock-too-weak");
    expect(await here(await seal(content, passphrase, fewestRounds))).toEqual(content);
  });

  test.each([
    ["no JSON", "{"],
    ["another thing", '{"answers":{}}'],
    ["more than a case", changed({ note: "x" })],
    ...["\u202e2.0.0", "CALL 555", ""].flatMap((words): [string, string][] => [
      [`a version that is ${JSON.stringify(words)}`, changed({ edition: { ...content.edition, version: words } })],
      [`a rule that is ${JSON.stringify(words)}`, changed({ found: { ...content.found, rules: [words] } })],
    ]),
    ["an outcome that does not exist", changed({ found: { ...content.found, outcome: "granted" } })],
  ])("a locked file that holds %s", async (_, what) => {
    expect(await why(await locked(what))).toBe("wrong-passphrase-or-damaged");
  });

  test("a file of which one bit flipped, wherever it is", async () => {
    const bytes = letters.encode(file);
    const draw = drawsFrom(32);
    const edges = [...file].flatMap((letter, at) => (letter === "." ? [at - 1, at, at + 1] : []));
    const anywhere = Array.from({ length: 250 }, () => Math.floor(draw() * bytes.length));
    const places = [0, bytes.length - 1, ...edges, ...anywhere];
    const opened: string[] = [];
    for (const at of places) {
      for (const bit of at === bytes.length - 1 || edges.includes(at)
        ? [0, 1, 2, 3, 4, 5, 6, 7]
        : [Math.floor(draw() * 8)]) {
        const flipped = bytes.slice();
        flipped[at]! ^= 1 << bit;
        if (typeof (await why(flipped)) !== "string") opened.push(`byte ${at}, bit ${bit}`);
      }
    }
    expect(opened).toEqual([]);
  });

  test("a file that was cut off, anywhere", async () => {
    const opened: number[] = [];
    for (let at = 0; at < file.length; at += 41)
      if (typeof (await why(file.slice(0, at))) !== "string") opened.push(at);
    expect(opened).toEqual([]);
    expect(typeof (await why(file.slice(0, -1)))).toBe("string");
  });

  test("whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await why(bytes))).toBe("string");
      }),
      { numRuns: 300, seed: 33 },
    );
  });
});

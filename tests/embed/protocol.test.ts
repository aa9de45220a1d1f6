import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameHeight } from "#lib/embed/height.ts";
import { originHash } from "#lib/embed/origins.ts";
import { hello, keysOfHello } from "#lib/embed/hello.ts";
import { phases } from "#lib/embed/phases.ts";
import { FrameMessage, Height } from "#lib/embed/protocol.ts";

describe("what a host page may say", () => {
  test("is hello, in this version", () => {
    expect(keysOfHello({ type: "parole:hello", v: 1 })).toEqual([]);
  });

  test("is hello with the keys that may be sealed to", () => {
    const [one, two] = ["a".repeat(43), "-_".repeat(21) + "9"];
    expect(keysOfHello({ ...hello, keys: one })).toEqual([one]);
    expect(keysOfHello({ ...hello, keys: `${one} ${two}` })).toEqual([one, two]);
  });

  test.each([
    { type: "parole:hello", v: 2 },
    { type: "parole:hello", v: 1, theme: "dark" },
    { type: "hello", v: 1 },
    { type: "parole:hello", v: 1, keys: "" },
    { type: "parole:hello", v: 1, keys: "a".repeat(42) },
    { type: "parole:hello", v: 1, keys: ["a".repeat(43)] },
    { type: "parole:hello", v: 1, keys: Array(5).fill("a".repeat(43)).join(" ") },
    { type: "parole:hello", v: 1, keys: undefined },
    { type: ["parole:hello"], v: [1] },
    Object.create(hello),
    [
      ["type", "parole:hello"],
      ["v", 1],
    ],
    "parole:hello",
    null,
  ])("is not %j", (message) => {
    expect(keysOfHello(message)).toBe(null);
  });

  test("is nothing that anybody else makes up", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => keysOfHello(message) === null),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("what the frame says", () => {
  test.each([
    { type: "resize", height: 641 },
    { type: "resize", height: 160 },
    { type: "resize", height: 16_000 },
    { type: "phase", phase: "admissibility" },
    { type: "result", outcome: "likely-eligible" },
    { type: "top", question: "criminalHistory" },
    { type: "sent", id: "medical-treatment" },
    { type: "sent", id: "7f8c1c3a-52a5-4d0e-9d2b-6f6f0a1b2c3d", sealed: [{ kid: "a", jwe: "Marie" }] },
    { type: "sent", id: "7f8c1c3a-52a5-4d0e-9d2b-6f6f0a1b2c3d", name: "Marie" },
  ])("is never %j", (message) => {
    expect(FrameMessage.safeParse(message).success).toBe(false);
  });
});

describe("the height of the frame", () => {
  test("at any width and in any phase is one that the protocol allows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom(...phases),
        (width, phase) => Height.safeParse(frameHeight(width, phase)).success,
      ),
    );
  });

  test.each([280, 342, 650, 1200])(
    "says nothing about a result, in %s px: it is the height of the questions",
    (width) => {
      expect(frameHeight(width, "result")).toBe(frameHeight(width, "questions"));
    },
  );
});

test("an origin is known by its hash, and another firm's by another", async () => {
  const hash = await originHash("acme", "https://acme.example");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await originHash("acme", "https://acme.example")).toBe(hash);
  expect(await originHash("acme", "https://acme.example.evil")).not.toBe(hash);
  expect(await originHash("other", "https://acme.example")).not.toBe(hash);
});

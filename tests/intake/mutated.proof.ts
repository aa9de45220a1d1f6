import fc from "fast-check";
import { expect, test } from "vitest";
import type { Envelope } from "#lib/intake/sealed/envelope.ts";
import { json, post, tokenFor } from "./asking.ts";
import { deskOverFile } from "./desk.ts";
import { newOffice } from "./office.ts";
import { envelopeFor } from "./screening.ts";

const acme = await newOffice({ id: "acme" });

/** Every place in a JSON value, as the keys that lead to it. */
const placesIn = (value: unknown, at: readonly string[] = []): string[][] =>
  typeof value === "object" && value !== null
    ? [[...at], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
    : [[...at]];

const changed = (value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, change);
  return copy;
};

const oneLetter = fc.record({ at: fc.nat(40_000), letter: fc.constantFrom(..."AQgw0_-.= \u0000é") });
const anything = fc.oneof(fc.anything({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), oneLetter);

/** An envelope with something in it changed: a value put in place of another, or one letter of a text. */
const mutated = (envelope: Envelope) =>
  fc.array(fc.tuple(fc.constantFrom(...placesIn(envelope)), anything), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>(
      (so, [place, put]) =>
        changed(so, placesIn(so).some((one) => one.join() === place.join()) ? place : [], (old) => {
          const { at, letter } = (put ?? {}) as { at?: number; letter?: string };
          if (typeof old !== "string" || at === undefined || !letter || old === "") return put;
          const cut = at % old.length;
          return old.slice(0, cut) + letter + old.slice(cut + 1);
        }),
      envelope,
    ),
  );

const written = (value: unknown): string => {
  try {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? "";
  } catch {
    return "[";
  }
};

test("Of 20,000 envelopes with something changed in them none is stored but the valid one, and none breaks the server", async () => {
  const { desk, clock, store, said } = await deskOverFile({ offices: [acme] });
  const token = await tokenFor(desk, "acme");
  clock.now += 2000;
  const envelope = await envelopeFor(token, "acme");
  expect((await post(desk, envelope)).status).toBe(201);
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(mutated(envelope), async (given) => {
      const { status } = await post(desk, null, { body: written(given), headers: json });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  expect(await store.db.selectFrom("intake").select("id").execute()).toEqual([{ id: token.id }]);
  // Some change a letter of a sealed text alone, which nobody but the firm can see: those meet the bytes that are there.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([409, 422]));
  expect(said).toEqual([]);
});

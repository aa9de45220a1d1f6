import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openCopy } from "#lib/intake/inbox/savedCopy.ts";
import type { Held } from "#lib/intake/keyfile/held.ts";
import { copyOf } from "#lib/intake/sending/copy.ts";
import { newOffice, type TestOffice } from "../office.ts";
import { envelopeFor, stagesFor } from "../screening.ts";

const heldOf = ({ office, inbox, staff }: TestOffice): Held => ({
  firm: office.id,
  name: "A. Example",
  opens: inbox.privateKey,
  opensKid: inbox.open.kid,
  proves: staff.privateKey,
  provesKid: staff.open.kid,
});

const acme = await newOffice({ id: "acme" });
const other = await newOffice({ id: "other" });
const place = { firm: "acme", id: crypto.randomUUID() };
const { stages } = await envelopeFor({ id: place.id, token: "", keys: [acme.inbox.open] }, "acme");
const saved = copyOf({ id: place.id, first: stages[1] } as Parameters<typeof copyOf>[0], "acme");

test("What a person saved opens for the firm, with their names and how to reach them", async () => {
  expect(await openCopy(heldOf(acme), saved)).toEqual({ ok: true, content: stagesFor(place)[0] });
});

test.each([
  ["another firm's inbox", heldOf(other), saved, "moved"],
  [
    "a colleague whose key it was not sealed to",
    { ...heldOf(acme), opensKid: other.inbox.open.kid },
    saved,
    "not-for-this-key",
  ],
  ["another key under its name", { ...heldOf(acme), opens: other.inbox.privateKey }, saved, "other-key-or-changed"],
  [
    "an inbox to which it was given under another id",
    heldOf(acme),
    saved.replace(place.id, crypto.randomUUID()),
    "moved",
  ],
] as const)("It does not open for %s", async (_, held, text, why) => {
  expect(await openCopy(held, text)).toEqual({ ok: false, why });
});

test("Any other text is told to be none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(await openCopy(heldOf(acme), text)).toEqual({ ok: false, why: "not-an-intake" });
    }),
  );
});

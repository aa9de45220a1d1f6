import { readFileSync } from "node:fs";
import { importJWK, type JWK } from "jose";
import { expect, test } from "vitest";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import { SealedHeader } from "#lib/intake/sealed/header.ts";

type Item = { place: { firm: string; id: string }; key: JWK; jwe: [string, string]; content: [object, object] };

/** An item as it was sealed on 2026-11-28 in version 1 of the schema. It is never made anew: firms hold such items. */
const item = JSON.parse(readFileSync("tests/fixtures/sealed-v1.json", "utf8")) as Item;
const key = (await importJWK(item.key, "ECDH-ES")) as CryptoKey;
const headOf = (jwe: string): unknown => JSON.parse(Buffer.from(jwe.split(".")[0]!, "base64url").toString());

test("A firm opens names and contact that were sealed in the first form, word for word", async () => {
  expect(await openStage1(item.jwe[0], key, item.place)).toEqual({ ok: true, content: item.content[0] });
});

test("A firm opens answers that were sealed in the first form, word for word", async () => {
  expect(await openStage2(item.jwe[1], key, item.place)).toEqual({ ok: true, content: item.content[1] });
});

test.each([0, 1] as const)("What was sealed says by which algorithm, to which key and in which form: %d", (at) => {
  const head = SealedHeader.parse(headOf(item.jwe[at]));
  expect([head.alg, head.enc, head.cty, head.stg]).toEqual(["ECDH-ES", "A256GCM", "parole-intake.v1+json", at + 1]);
  expect(head.kid).toMatch(/^[\w-]{43}$/);
});

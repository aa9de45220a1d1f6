import * as fc from "fast-check";
import { CompactEncrypt } from "jose";
import { describe, expect, test, vi } from "vitest";
import { fewestRounds, mostRounds } from "#lib/casefile/sealing.ts";
import type { Keys } from "#lib/intake/keyfile/content.ts";
import { heldKeys, publicKeys } from "#lib/intake/keyfile/held.ts";
import { bytesOf, lettersOf } from "#lib/intake/keyfile/letters.ts";
import { makeKeys } from "#lib/intake/keyfile/make.ts";
import { openKeys } from "#lib/intake/keyfile/open.ts";
import { recovered, recoveryLines, recoveryText } from "#lib/intake/keyfile/recovery.ts";
import { sealKeys } from "#lib/intake/keyfile/seal.ts";
import { trialOf } from "#lib/intake/keyfile/trial.ts";
import { thumbprintOf } from "#lib/firms/thumbprint.ts";
import { SealingKey, SigningKey } from "#lib/intake/sealed/keys.ts";
import { openedByHand } from "../../casefile/by-hand.ts";

const passphrase = "Four grey boats at noon";
/** So few rounds that thousands of files can be tried: here a file may have as few. */
const few = 10;
const who = { firm: "acme", name: "Ana Lee", made: "2026-11-27" };
const keys = (await makeKeys(who)) as Keys;
const fileOf = async (content: unknown = keys, head: object = {}, count = few) =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", typ: "parole-keys+jwe", ...head })
    .setKeyManagementParameters({ p2c: count })
    .encrypt(new TextEncoder().encode(passphrase));
const sealed = await sealKeys(passphrase, keys, few);
const file = sealed.ok ? sealed.file : "";
const found = async (text: string, with_ = passphrase, fewest = few) => {
  const opened = await openKeys(with_, text, fewest);
  return opened.ok ? opened.keys : opened.why;
};

describe("A key file", () => {
  test("opens with its passphrase and holds two different private keys", async () => {
    expect(await found(file)).toEqual(keys);
    expect(await found(` ${file}\n`)).toEqual(keys);
    expect(keys.enc.d).not.toBe(keys.sig.d);
    expect(file).not.toContain(keys.enc.d);
  });

  test("opens with Node's own means too, by the letter of the standard", () => {
    const { head, plain } = openedByHand(file, passphrase);
    expect(JSON.parse(plain)).toEqual(keys);
    expect(head).toMatchObject({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", p2c: few, typ: "parole-keys+jwe" });
  });

  test("is locked with 600,000 rounds where nothing else is said", async () => {
    const strong = await sealKeys(passphrase, keys);
    expect(strong.ok && openedByHand(strong.file, passphrase).head.p2c).toBe(600_000);
    expect(await found(strong.ok ? strong.file : "", passphrase, fewestRounds)).toEqual(keys);
  });

  test("is not written with a weak passphrase, nor opened with another", async () => {
    expect(await sealKeys("short", keys, few)).toEqual({ ok: false, why: "weak" });
    expect(await found(file, "Four gray boats at noon")).toBe("wrong-passphrase-or-damaged");
    expect(await found(file, "  Four  grey boats at noon ")).toEqual(keys);
  });

  test("is not tried where its lock asks for too little work, or for so much that the page would stand still", async () => {
    expect(await found(await fileOf(keys, {}, few - 1))).toBe("lock-too-weak");
    const [, ...rest] = file.split(".");
    const asking = (p2c: unknown) => {
      const head = { alg: "PBES2-HS512+A256KW", enc: "A256GCM", typ: "parole-keys+jwe", p2s: "A".repeat(22), p2c };
      return [Buffer.from(JSON.stringify(head)).toString("base64url"), ...rest].join(".");
    };
    expect(await found(asking(mostRounds + 1))).toBe("lock-too-slow");
    expect(await found(asking(2 ** 40))).toBe("lock-too-slow");
    const odd = await Promise.all([0, -1, 1.5, "600000", null].map((count) => found(asking(count))));
    expect(new Set(odd)).toEqual(new Set(["not-a-key-file"]));
  });

  test("of another kind, with a critical head or other content, is none", async () => {
    expect(await found(await fileOf(keys, { typ: "parole-case" }))).toBe("not-a-key-file");
    expect(await found(await fileOf({ ...keys, more: 1 }))).toBe("not-a-key-file");
    expect(await found(await fileOf({ ...keys, v: 2 }))).toBe("newer");
    expect(await found(await fileOf({ ...keys, name: "A\u202eB" }))).toBe("not-a-key-file");
    expect(await found(await fileOf(null))).toBe("not-a-key-file");
    expect(await found("a".repeat(9000))).toBe("not-a-key-file");
  });

  test("whatever the text, gets an answer and never a throw", async () => {
    const parts = file.split(".");
    const damaged = fc
      .tuple(fc.nat(4), fc.nat(200), fc.constantFrom(..."AZaz09-_"))
      .map(([part, at, letter]) =>
        parts.map((one, which) => (which === part ? one.slice(0, at) + letter + one.slice(at + 1) : one)).join("."),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), damaged, fc.constant(file.slice(0, 300))), async (text) => {
        const is = await found(text);
        expect(typeof is === "string" || JSON.stringify(is) === JSON.stringify(keys)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("is neither made nor opened where the browser lends no means to", async () => {
    vi.stubGlobal("crypto", {});
    expect(await makeKeys(who)).toBeNull();
    expect(await sealKeys(passphrase, keys)).toEqual({ ok: false, why: "cannot-here" });
    expect(await found(file)).toBe("cannot-here");
    vi.unstubAllGlobals();
  });
});

describe("Keys in use", () => {
  test.each(["opens", "proves"] as const)("cannot be taken out of the page: the key that %s", async (which) => {
    const { [which]: key } = (await heldKeys(keys))!;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("jwk", key)).rejects.toThrow();
  });

  test("have public halves as a firm's file takes them, named by the same thumbprint as on the server", async () => {
    const [enc, sig] = await publicKeys(keys);
    expect(SealingKey.parse(enc).kid).toBe(thumbprintOf(keys.enc));
    expect(SigningKey.parse(sig).kid).toBe(thumbprintOf(keys.sig));
    expect(JSON.stringify([enc, sig])).not.toMatch(/"d"/);
  });

  test("open a test intake that was sealed to them, unless they are no keys", async () => {
    expect(await trialOf(keys)).toBe("Test Intake");
    const other = (await makeKeys(who))!;
    expect(await trialOf({ ...keys, enc: { ...other.enc, d: keys.enc.d } })).toBeNull();
    expect(await trialOf({ ...keys, sig: { ...keys.sig, x: other.sig.x } })).toBeNull();
    expect(await heldKeys({ ...keys, enc: { ...keys.enc, d: "A".repeat(43) } })).toBeNull();
  });
});

describe("The printed recovery copy", () => {
  const printed = recoveryText(file);

  test.each([
    ["as it is printed", printed],
    [
      "in small letters, with slips that letters invite",
      printed.replace(/(?<=\. ).*/g, (line) => line.toLowerCase().replace(/0/g, "o").replace(/1/g, "l")),
    ],
    ["without its numbers", printed.replace(/^\d+\. /gm, "")],
    ["with two spaces for one", printed.replaceAll(" ", "  ")],
    ["as the file itself", file],
  ])("can be typed again %s", (_, text) => expect(recovered(text)).toEqual({ ok: true, file }));

  test("names the line that was typed wrong, left out or put elsewhere", () => {
    const lines = recoveryText(file).split("\n");
    expect(lines.length).toBeLessThan(45);
    const wrong = (change: (all: string[]) => string[]) => recovered(change([...lines]).join("\n"));
    const swap = (line: string) => line.replace(/ (.)(.)/, (_, one, two) => ` ${one}${two === "7" ? "8" : "7"}`);
    expect(wrong((all) => all.with(4, swap(all[4]!)))).toEqual({ ok: false, line: 5 });
    expect(wrong((all) => all.toSpliced(2, 1))).toEqual({ ok: false, line: 3 });
    expect(wrong((all) => all.toSpliced(3, 2, all[4]!, all[3]!))).toEqual({ ok: false, line: 4 });
    expect(wrong((all) => all.slice(0, -1))).toEqual({ ok: false, line: null });
    expect(recovered("")).toEqual({ ok: false, line: null });
  });

  test("comes back whole, whatever the bytes and whatever the text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => void recovered(text)));
    expect(recoveryLines(file)[0]!.blocks).toHaveLength(8);
  });
});

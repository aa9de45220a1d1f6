import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkTo, readLink } from "#lib/handoff/link.ts";
import { pack } from "#lib/handoff/packed.ts";
import { asks, cases, replies } from "./packets.ts";

describe("A link", () => {
  test("leads to the page that reads it, and holds the packet behind its # alone", () => {
    fc.assert(
      fc.property(fc.oneof(cases(), asks()), (packet) => {
        const url = new URL(linkTo("https://example.org", "en", packet));
        expect(url.pathname).toBe({ case: "/en/memo", ask: "/en/ask" }[packet.kind]);
        expect(url.search).toBe("");
        expect(readLink(url.hash)).toEqual({ ok: true, packet });
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test("can be pasted whole, as its end, broken by a mail, or with the full stop of a sentence", () => {
    fc.assert(
      fc.property(asks(), replies(), fc.nat(60), (packet, reply, at) => {
        const link = linkTo("https://example.org", "en", packet);
        expect(readLink(` ${pack(reply).replace(/.{30}/g, "$&\n")}.`)).toEqual({
          ok: true,
          packet: reply,
        });
        const broken = `${link.slice(0, at)}\r\n ${link.slice(at)}\n`;
        for (const pasted of [link, pack(packet), ` ${link} `, broken, `${link}.`, `<${link}>`]) {
          expect(readLink(pasted)).toEqual({ ok: true, packet });
        }
      }),
      { numRuns: 60, seed: 8 },
    );
    expect(readLink("x".repeat(100_000))).toEqual({ ok: false, why: "foreign" });
    expect(readLink("#")).toEqual({ ok: false, why: "empty" });
  });
});

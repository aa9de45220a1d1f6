import { describe, expect, test } from "vitest";
import { version, type Answers } from "#rules";
import { isPlace, receiveAsked } from "#lib/ask/arrival.ts";
import { lettersIn } from "#lib/handoff/letters.ts";
import { linkTo, readLink } from "#lib/handoff/link.ts";
import { pack } from "#lib/handoff/packed.ts";
import type { Packet } from "#lib/handoff/packet.ts";
import { holdsPacket, receive } from "#lib/memo/arrival.ts";
import { freshTab } from "../tab.ts";

freshTab();
const answers: Answers = {
  screeningFor: "client",
  personUsStatus: "none",
  personLocation: "outside-us",
};
const made = { made: "2026-11-21", rules: version.version };
const sent: Packet = { kind: "case", answers, ticked: {}, ...made };
const asking: Packet = { kind: "ask", voice: "client", open: ["medSerious"], ...made };
const link = linkTo("https://example.org", "en", sent);
const code = pack(sent);

/** What a sentence, a mail, a chat or a keyboard leaves behind a link. */
const behind = [
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  "…",
  ")",
  "]",
  "}",
  ">",
  ").",
  ">,",
  "'",
  '"',
  "’",
  "”",
  "»",
  "。",
  "、",
  "」",
  "*",
  "`",
  "|",
  " ",
  "\u00a0",
  "\n",
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202c",
  "\u2060",
  "\ufeff",
  ".\u200b”\u200f ",
];
const before = ["", " ", "<", "(", "“", "\u200e", "\ufeff"];
/** As the address line of a browser gives it. */
const encoded = (mark: string) => new URL(`https://example.org/#${mark}`).hash.slice(1);

describe("what stands around a link is no part of it", () => {
  describe.each(behind)("%j behind it", (mark) => {
    test.each(before)("and %j before it", (front) => {
      expect(readLink(`${front}${link}${mark}`)).toEqual({ ok: true, packet: sent });
      expect(readLink(`${front}${code}${mark}`)).toEqual({ ok: true, packet: sent });
    });

    test.each([
      ["as it is", mark],
      ["encoded", encoded(mark)],
      ["encoded as a part of an address", encodeURIComponent(mark)],
      ["encoded twice", encodeURIComponent(encodeURIComponent(mark))],
    ])("%s in an address", (_, written) => {
      expect(receive(`#${code}${written}`)).toMatchObject({ from: "link", answers });
      expect(receiveAsked(`#${pack(asking)}${written}`)).toMatchObject({
        read: { ok: true },
        letters: pack(asking),
      });
      expect([holdsPacket(`#main${written}`), isPlace(`#main${written}`)]).toEqual([false, true]);
    });
  });

  test.each(["\u00ad", "\u200b", "\u2060", "\ufeff", "\n", "%E2%80%8B", "%C2%AD"])("%j inside it", (mark) => {
    const at = link.length - 20;
    expect(readLink(link.slice(0, at) + mark + link.slice(at))).toEqual({
      ok: true,
      packet: sent,
    });
  });

  test.each(["%23", "%2523", "%252523"])("and %s is the # that it stands for", (hash) => {
    expect(readLink(link.replace("#", hash === "%252523" ? "%2523" : hash))).toEqual({
      ok: true,
      packet: sent,
    });
  });

  test.each(["A", "z", "0", "-", "_", "--", "__"])("but each letter that a code can end in stays: %s", (end) => {
    expect(lettersIn(`#PC1${end}.`)).toBe(`PC1${end}`);
  });

  test.each(["A", "й", "ا", "1"])("and a letter of any script behind it is no mark: %s", (more) => {
    expect(readLink(link + more)).toEqual({ ok: false, why: "damaged" });
  });
});

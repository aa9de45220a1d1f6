import { describe, expect, test } from "vitest";
import { receiveAsked } from "#lib/ask/arrival.ts";
import { openCase } from "#lib/casefile/open.ts";
import { isStrong, tidy } from "#lib/casefile/passphrase.ts";
import { parseInput } from "#lib/command/input.ts";
import { Firm } from "#lib/firms/firm.ts";
import { isFirmId } from "#lib/firms/snippet.ts";
import { readLink } from "#lib/handoff/link.ts";
import { blockedAttribute, inlineHashes, withoutScripts } from "#lib/headers/inline.ts";
import { replayed } from "#lib/memo/replay.ts";
import { receive } from "#lib/memo/arrival.ts";
import { textRuns } from "#lib/packet/sheet.ts";
import { load, removeLost } from "#lib/tab/screening.ts";
import { addressed } from "#lib/server/address.ts";
import { freshTab } from "./tab.ts";

const { kept } = freshTab();
const million = 1_000_000;
const times = (text: string) => text.repeat(Math.ceil(million / text.length)).slice(0, million);

/** A million characters each, and what they are to a reader of links. A pattern that goes back over them never ends. */
const hostile: Record<string, { text: string; link: "empty" | "foreign" | "damaged" }> = {
  "full stops": { text: times("."), link: "empty" },
  "full stops and a letter": { text: `${times(".")}x`, link: "empty" },
  "full stops behind a code": { text: `PC1${times(".")}x`, link: "damaged" },
  blanks: { text: `${times(" ")}x`, link: "foreign" },
  "blanks and lines": { text: `x${times(" \n")}x`, link: "foreign" },
  letters: { text: `#PC1${times("A")}`, link: "damaged" },
  "signs that nobody sees": { text: `${times("\u200b")}x`, link: "empty" },
  hashes: { text: times("#"), link: "empty" },
  "written hashes": { text: times("%2523"), link: "empty" },
  "percent signs": { text: times("%"), link: "empty" },
  "letters written out": { text: times("%41"), link: "foreign" },
  "half a letter written out": { text: times("%E2%80"), link: "foreign" },
  "half pairs": { text: times("\ud800"), link: "empty" },
  brackets: { text: times("["), link: "empty" },
  "opening tags": { text: times("<a "), link: "foreign" },
  "opening scripts": { text: times("<script "), link: "foreign" },
  "lists in lists": { text: times("["), link: "empty" },
  quotes: { text: `"${times('\\"')}`, link: "empty" },
  addresses: { text: times("https://"), link: "foreign" },
  slashes: { text: times("/"), link: "empty" },
};

describe.each(Object.entries(hostile))("a million characters: %s", (_, { text, link }) => {
  test("are no link, pasted or behind a #", () => {
    expect(readLink(text)).toEqual({ ok: false, why: link });
    expect(receive(`#x${text}`).from).toBe("unread");
    expect(receiveAsked(`#x${text}`).read.ok).toBe(false);
  });

  test("are no saved file, no memo and no answers", async () => {
    expect(await openCase(text, new TextEncoder().encode(text.slice(0, 20_000)))).toEqual({
      ok: false,
      why: "not-a-case-file",
    });
    expect(await openCase("a", new TextEncoder().encode(text))).toEqual({
      ok: false,
      why: "too-big",
    });
    expect(replayed(text).ok).toBe(false);
    expect(parseInput(text)).toHaveProperty("problems");
    kept.set("parole-check", text);
    expect(load()).toEqual({ answers: {}, dropped: "unusable" });
    removeLost();
    kept.set("k", text);
    expect(load()).toEqual({ answers: {}, dropped: "closed" });
  });

  test("are a passphrase like any other, and no firm", () => {
    expect(isStrong(text)).toBe(new Set(tidy(text)).size >= 5);
    expect(isFirmId(text)).toBe(false);
    const read = Firm.safeParse({
      id: text,
      name: text,
      phone: text,
      accent: text,
      logo: text,
      origins: [text],
    });
    expect(read.success).toBe(false);
  });

  test("are an address that is refused, however short it is cut", () => {
    expect(addressed(`/${text}`, new Map())).toEqual({ is: "refused", status: 414 });
    expect(["missing", "refused"]).toContain(addressed(`/${text.slice(0, 4000)}`, new Map([["/en/memo", "page"]])).is);
  });

  test("are a text with its blanks, and a page with its scripts", () => {
    expect(
      textRuns(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
    expect(inlineHashes(text).styles).toEqual([]);
    expect(withoutScripts(text).length).toBeLessThanOrEqual(text.length);
    expect(blockedAttribute(text)).toBeUndefined();
  });
});

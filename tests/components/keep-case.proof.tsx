import { describe, expect, test } from "vitest";
import { HandOff } from "#components/tools/handoff/HandOff.tsx";
import { SaveCase } from "#components/tools/casefile/SaveCase.tsx";
import { ThenAndNow } from "#components/open/ThenAndNow.tsx";
import { contentOf, type Content } from "#lib/casefile/content.ts";
import { since } from "#lib/casefile/since.ts";
import { checkCases } from "../rules/cases.ts";
import { drawn, read, voices, words } from "./drawn.tsx";
import { inResult } from "./result.tsx";

const { answers } = checkCases[0]!;
const handOff = (voice: (typeof voices)[number]) =>
  drawn(inResult(answers, <HandOff leavesOutPast={false} />, { voice }));
const thenAndNow = (content: Content) => read(drawn(<ThenAndNow since={since(content)} />));

describe("Before the person asks for it", () => {
  test.each(voices)("there is no link and no code, and the words say what would be in them (%s)", (voice) => {
    const html = handOff(voice);
    expect(html).not.toMatch(/#PC1|<svg|<textarea/);
    expect(read(html)).toContain("Whoever has the link or the code can read the answers.");
    expect(read(html)).toContain("browsers do not send that part to any server");
    expect(read(html)).toContain("It does not go to anyone by itself");
    expect(read(html)).toContain(words("handoff.lead", { voice }));
  });

  test.each(voices)("the file is described, and that nobody can open it without the passphrase (%s)", (voice) => {
    const text = read(drawn(inResult(answers, <SaveCase />, { voice })));
    expect(text).toContain("Nobody can open the file without the passphrase.");
    expect(text).toContain("The file stays on the device after you close this page.");
  });
});

describe("Of a saved case the page says", () => {
  const content = contentOf(answers, {}, "2026-03-02");
  const edition = { version: "2.0.0", date: "2026-03-01", hash: "0".repeat(64) };
  const found = { ...content.found, rules: content.found.rules.slice(1) };

  test("that nothing changed, while nothing did", () =>
    expect(thenAndNow(content)).toContain(words("casefile.since.same")));
  test("that the rules changed, and nothing for this person", () =>
    expect(thenAndNow({ ...content, edition })).toContain(words("casefile.since.sameHere")));
  test("that the rules changed, and what they find", () =>
    expect(thenAndNow({ ...content, edition, found })).toContain(words("casefile.since.changed")));
  test("that the file does not agree with rules that are still the same", () =>
    expect(thenAndNow({ ...content, found })).toContain(words("casefile.since.odd")));
});

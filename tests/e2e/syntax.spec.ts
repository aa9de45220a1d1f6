import { readdirSync, readFileSync } from "node:fs";
import { parse, type Token } from "acorn";
import { expect, test } from "@playwright/test";
import scripts from "#lib/inline/scripts.json" with { type: "json" };

const root = new URL(`../../${process.env.PAROLE_DIST ?? ".next"}/static/chunks/`, import.meta.url);
const built = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

/** What Chrome 87 or Safari 14.1 cannot read, of the syntax that came up to ES2022. */
const unreadable = (code: string): string[] => {
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2022, sourceType: "script", onToken: tokens });
  const textAt = (at: number) => (tokens[at] ? code.slice(tokens[at].start, tokens[at].end) : "");
  return tokens.flatMap((token, at) => {
    const {
      type: { label },
      value,
    } = token as Token & { value?: unknown };
    const isMember = [".", "?."].includes(textAt(at - 1));
    if (label === "privateId" && !isMember && textAt(at + 1) === "(") return ["a private method"];
    if (label === "privateId" && textAt(at + 1) === "in") return ["a private name looked for"];
    if (textAt(at) === "static" && textAt(at + 1) === "{") return ["a static block"];
    const { pattern = "", flags = "" } = label === "regexp" ? (value as { pattern?: string; flags?: string }) : {};
    if (/\(\?<[=!]/.test(pattern)) return ["a pattern that looks behind"];
    return /[dv]/.test(flags) ? ["a pattern with new flags"] : [];
  });
};

for (const file of built) {
  test(`the script ${file} can be read by the oldest browsers that are promised`, () => {
    expect(unreadable(readFileSync(new URL(file, root), "utf8"))).toEqual([]);
  });
}

test("what they cannot read is found", () => {
  const code = "class A { #a() {} static { 1 } b() { return this.#a() ?? #a in this } } /(?<=a)b/d;";
  expect(unreadable(code)).toEqual([
    "a private method",
    "a static block",
    "a private name looked for",
    "a pattern that looks behind",
  ]);
  expect(unreadable("class A { #a = 1; static #b = 2; c() { return this.#a } }")).toEqual([]);
});

for (const [name, code] of Object.entries(scripts)) {
  test(`the script "${name}" in the page itself can be read by browsers too old for the others`, () => {
    expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
  });
}

import { describe, expect, test } from "vitest";
import { readFirms } from "#lib/firms/read.ts";

import { real, saying } from "./registering.ts";

describe("a firm's file", () => {
  test("of the demo firm can be read", () => {
    expect(readFirms().map(({ id }) => id)).toContain("demo");
  });

  test("with all it needs gives the firm", () => {
    expect(saying(real)).toBe("acme");
  });

  test.each([
    ["a language that is not on offer", { locales: ["tlh"] }, /locales\[0\]/],
    ["an accent that is no color", { accent: "green" }, /accent/],
    ["a logo elsewhere", { logo: "../../secret.png" }, /logo/],
    ["a logo that is not there", { logo: "nothing.png" }, /no such file/],
    ["a logo that could run something", { logo: "demo.svg" }, /a file name such as acme\.png/],
    ["no attorney", { attorney: undefined }, /attorney/],
    ["a field that nobody knows", { webhook: "https://acme.example" }, /webhook/],
    ["another firm's id", { id: "other" }, /must be other\.json/],
  ])("with %s is refused, naming the file and the place", (_, change, place) => {
    const said = saying({ ...real, ...change });
    expect(said).toMatch(/acme\.json/);
    expect(said).toMatch(place);
  });

  const unseen = [
    "\u0000",
    "\u001b[31m",
    "\u0085",
    "\u00ad",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2028",
    "\u2060",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\u{e0041}",
    "\ud800",
    "\ue000",
    "\u3164",
  ];
  describe.each(unseen)("with %j is refused, naming the character and the place", (mark) => {
    const words = `A${mark}B`;
    const number = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

    test.each([
      ["name", { name: words }],
      ["attorney.name", { attorney: { name: words, barState: "Florida" } }],
      ["attorney.barState", { attorney: { name: "A", barState: words } }],
      ["attorney.barNumber", { attorney: { name: "A", barState: "Florida", barNumber: words } }],
      ["address", { address: words }],
      ["notices.en.confidentiality", { notices: { en: { confidentiality: words } } }],
      ["notices.en.jointClients", { notices: { en: { jointClients: words } } }],
    ] as const)("in %s", (place, change) => {
      const said = saying({ ...real, ...change });
      expect(said).toContain(`holds ${number}, a character that nobody sees\n  → at ${place}`);
    });

    test("in a phone number", () =>
      expect(saying({ ...real, phone: `+1 305 555${mark}0100` })).toMatch(/a phone number\n {2}→ at phone/));
  });

  test.each<[string, object]>([
    ["a name", { name: "A".repeat(101) }],
    ["an attorney's name", { attorney: { name: "A".repeat(101), barState: "Florida" } }],
    ["an address", { address: "A".repeat(201) }],
    ["a notice", { notices: { en: { confidentiality: "A".repeat(401) } } }],
    ["a phone number", { phone: "0".repeat(26) }],
  ])("with %s that is too long is refused", (_, change) =>
    expect(saying({ ...real, ...change })).toMatch(/acme\.json:\n✖ /),
  );

  test.each([
    "(((((((((",
    "---------",
    "+.........",
    "1      2",
    "(305 555 0100",
    "305) 555-0100",
    "1234567890123456",
    "+()5550100",
    "5550100-",
  ])("with a phone number that is none is refused: %s", (phone) =>
    expect(saying({ ...real, phone })).toMatch(/a phone number\n {2}→ at phone/),
  );

  test.each([
    "+1 305 555 0100",
    "(305) 555-0100",
    "+1 (305) 555-0100",
    "1-800-555-0100",
    "305.555.0100",
    "+44 (0)20 7946 0958",
    "5550100",
  ])("with a phone number as people write it is taken: %s", (phone) => expect(saying({ ...real, phone })).toBe("acme"));

  test.each(["Peña & Söhne", "مكتب المحاماة", "移民律师", "Адвокат О’Ніл", "한국 변호사"])(
    "with words of any script is taken: %s",
    (name) => {
      expect(saying({ ...real, name, address: name, attorney: { name, barState: "Florida" } })).toBe("acme");
    },
  );

  test("with a key that stands twice is refused, naming the key", () => {
    expect(saying(JSON.stringify(real).replace("{", '{"name":"Another",'))).toMatch(/acme\.json: name stands twice/);
    expect(saying(JSON.stringify(real).replace('"barState"', '"\\u006eame":"B. Other","barState"'))).toMatch(
      /attorney\.name stands twice/,
    );
  });

  test.each([
    `{"\u001b]0;title\u0007": 1}`,
    JSON.stringify({ ...real, "\u202e\u009b": 1, origins: ["\u001b[2J\u202e"] }),
  ])("brings nothing of its own to a terminal: %j", (firm) => {
    expect(saying(firm)).not.toMatch(/[^\P{C}\n]/u);
  });

  test("whose name only ends in its id is refused", () => {
    expect(saying(real, "not-acme.json")).toMatch(/must be acme\.json/);
  });

  test("that is not JSON is refused, naming the file", () => {
    expect(saying("{")).toMatch(/acme\.json: not JSON/);
  });
});

import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf } from "#lib/command/words/faults.ts";
import { allMessages } from "#lib/command/words/flat.ts";
import { markOf, staleAddresses } from "#lib/command/words/stale.ts";

describe("a translation is refused", () => {
  test.each([
    ["that loses an argument", "Due on {date}.", "Vence pronto.", "es", "arguments are none, not date"],
    ["that loses a tag", "<b>You</b> may ask.", "Usted puede pedir.", "es", "tags are none, not b"],
    ["with another amount", "It costs US$1,050.", "Cuesta US$1,500.", "es", "figures are 1,500, not 1,050"],
    ["with another form", "File Form I-131.", "Presente el formulario I-134.", "es", "figures are I-134, not I-131"],
    [
      "with another provision",
      "See INA 212(d)(5).",
      "Vea INA 212(d)(3).",
      "es",
      "figures are 212(d)(3), not 212(d)(5)",
    ],
    ["without its address", "See https://www.uscis.gov/.", "Vea la página.", "es", "addresses differ"],
    ["that is empty", "Yes", " ", "es", "empty"],
    ["with a brace that nothing closes", "Yes", "Sí {", "es", "cannot be formatted"],
    ["without a voice", "{voice, select, myself {You} other {They}}", "Usted", "es", "choices are none"],
    [
      "with too few endings",
      "{n, plural, one {# day} other {# days}}",
      "{n, plural, one {{n} день} other {{n} дня}}",
      "ru",
      "plural endings",
    ],
    [
      "with a # for a number",
      "{n, plural, one {# day} other {# days}}",
      "{n, plural, other {# jou}}",
      "ht",
      "a # for a number",
    ],
    ["with a straight apostrophe", "It is yours.", "C'est à vous.", "fr", "a straight apostrophe"],
    ["with digits of another script", "Step 3", "الخطوة ٣", "ar", "digits that are not 0-9"],
    ["with a mark of direction", "Yes", "نعم\u200f", "ar", "a mark of direction"],
    ["with a citation that would be turned around", "Section 214(b)", "المادة 214(b)", "ar", "214(b) is not isolated"],
    ["with another such", "8 CFR 212.5 says so", "هكذا تقول 8 CFR 212.5", "ar", "8 CFR 212.5 is not isolated"],
  ])("%s", (...row) => {
    const [, english, translated, locale, fault] = row;
    expect(faultsOf(english, translated, locale).join("; ")).toContain(fault);
  });

  test.each([
    ["Pay US$1,050 with Form I-131.", "Payez US$1,050 avec le formulaire I-131.", "fr"],
    [
      "{n, plural, one {# day} other {# days}}",
      "{n, plural, one {{n} день} few {{n} дня} many {{n} дней} other {{n} дня}}",
      "ru",
    ],
    ["{n, plural, one {# day} other {# days}}", "{n, plural, other {{n} jou}}", "ht"],
    ["Section 214(b)", "المادة \u2066214(b)\u2069", "ar"],
    ["INA 212(d)(5) and Form I-131", "نموذج I-131 وINA 212(d)(5)", "ar"],
    ["{voice, select, myself {You} other {They}}", "{voice, select, myself {Usted} other {La persona}}", "es"],
  ])("and this is none: %s", (english, translated, locale) => {
    expect(faultsOf(english, translated, locale)).toEqual([]);
  });
});

test("a changed English message makes its translation stale, and no other", () => {
  const english = allMessages("en");
  const addresses = Object.keys(english);
  const marks = Object.fromEntries(Object.entries(english).map(([address, text]) => [address, markOf(text)]));
  expect(staleAddresses(english, marks)).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...addresses), fc.string(), (address, change) => {
      fc.pre(change !== english[address]);
      expect(staleAddresses({ ...english, [address]: change }, marks)).toEqual([address]);
    }),
  );
  const { [addresses[0]!]: _, ...fewer } = marks;
  expect(staleAddresses(english, fewer)).toEqual([addresses[0]]);
});

describe("the command that compares words", () => {
  const words = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "lib/command/words.ts", ...args], { encoding: "utf8" });

  test.each([
    [[], "usage: npm run words"],
    [["en"], "usage: npm run words"],
    [["../../etc"], "usage: npm run words"],
    [["xx"], "no such folder"],
    [["es", "--confirm", "no.such.message"], "no message has this address"],
  ])("refuses %j", (args, said) => {
    const { status, stderr } = words(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test("says nothing of a language that is whole", () => {
    const { status, stderr, stdout } = words("es");
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
  });
});

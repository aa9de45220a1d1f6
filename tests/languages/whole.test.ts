import { franc } from "franc";
import { describe, expect, test } from "vitest";
import { branches } from "#lib/command/words/branches.ts";
import { allMessages, translatedFiles } from "#lib/command/words/flat.ts";
import { faultsInFile } from "#lib/command/words/language.ts";
import { staleIn } from "#lib/command/words/stale.ts";
import { fallback, locales, type Locale } from "#lib/i18n/locales.ts";
import { deniesAlone } from "./denials.ts";
import { glossary } from "./glossary.ts";
import alone from "./negated-alone.json" with { type: "json" };
import otherwise from "./negated-otherwise.json" with { type: "json" };
import { negates } from "./negations.ts";

const english = allMessages(fallback);
const translations = locales.filter((locale): locale is Exclude<Locale, "en"> => locale !== fallback);
const known = Object.values(glossary).flatMap(({ detected }) => detected);
const spoken = (message: string) =>
  branches(message)
    // The English words of the law stand in brackets behind ours.
    .map(({ text }) => text.replaceAll(/\{\w+\}|\([A-Za-z’ ,.-]+\)/g, ""))
    .join(" ");
/** Shorter texts are too short to be told apart. */
const long = 120;

describe.each(translations)("the words in %s", (locale) => {
  const messages = allMessages(locale);
  const words = glossary[locale];
  const { detected, sibling, terms, falseFriends } = words ?? { detected: [], terms: [], falseFriends: [] };

  test.each(translatedFiles)("say in %s what the English says, in every voice and number", (file) => {
    expect(faultsInFile(locale, file)).toEqual([]);
  });

  test("are made from today's English", () => {
    expect(staleIn(locale)).toEqual([]);
  });

  test("are written in their language", () => {
    const others = Object.entries(messages).flatMap(([address, message]) => {
      // The notes of a provision name foreign files and quote English.
      const text = spoken(message);
      const isChecked = text.length >= long && !address.startsWith("provisions.") && !address.startsWith("doubts.");
      const found = isChecked ? franc(text, { only: ["eng", ...known] }) : detected[0];
      const isSibling = sibling && found === sibling.detected && !sibling.letters.test(text);
      return isSibling || detected.includes(found ?? "") ? [] : [`${address}: ${found}`];
    });
    expect(others).toEqual([]);
  });

  test("say no where the English does, or in the ways that were looked at one by one", () => {
    const isUnsaid = ([address, text]: [string, string]) =>
      branches(text).every((one) => negates(fallback, one.text)) &&
      !branches(messages[address] ?? "").every((one) => negates(locale, one.text));
    const unsaid = Object.entries(english).filter(isUnsaid);
    expect(unsaid.map(([address]) => address)).toEqual(otherwise[locale]);
  });

  test("say no nowhere else, but where somebody wrote down why", () => {
    const denied = Object.entries(english).filter(([address, text]) =>
      deniesAlone(locale, text, messages[address] ?? ""),
    );
    expect(denied.map(([address]) => address).sort()).toEqual(Object.keys(alone[locale]).sort());
  });

  test.each(terms)("say %s as %s", (term, said) => {
    const unsaid = Object.entries(english)
      .filter(([address, text]) => term.test(text) && !said.test(messages[address] ?? ""))
      .map(([address]) => `${address}: ${messages[address]}`);
    expect(unsaid).toEqual([]);
  });

  test.each(falseFriends)("never say %s", (word) => {
    expect(Object.entries(messages).filter(([, text]) => word.test(text))).toEqual([]);
  });
});

test("every language on offer has a glossary", () => {
  expect(Object.keys(glossary)).toEqual(expect.arrayContaining(translations));
});

test.each(translations)("an English copy of what is long would be found in %s", (locale) => {
  const copies = Object.values(english).filter((text) => spoken(text).length >= long);
  const isMissed = (text: string) =>
    glossary[locale]?.detected.includes(franc(spoken(text), { only: ["eng", ...known] }));
  expect(copies.filter(isMissed).length / copies.length).toBeLessThan(0.03);
});

test.each([
  ["en", "You can file here.", false],
  ["en", "You cannot file here.", true],
  ["es", "Puede presentarla aquí.", false],
  ["es", "No puede presentarla aquí.", true],
  ["ht", "Ou ka depoze l isit la.", false],
  ["ht", "Ou pa ka depoze l isit la.", true],
  ["fr", "Vous pouvez la déposer ici.", false],
  ["fr", "Vous ne pouvez pas la déposer ici.", true],
  ["ar", "يمكن تقديمه هنا.", false],
  ["ar", "لا يمكن تقديمه هنا.", true],
  ["fa-AF", "اینجا سپرده می‌شود.", false],
  ["fa-AF", "اینجا سپرده نمی‌شود.", true],
  ["uk", "Тут можна подати.", false],
  ["uk", "Тут не можна подати.", true],
  ["ru", "Здесь можно подать.", false],
  ["ru", "Здесь нельзя подать «I can do it».", true],
  ["ru", "Здесь можно подать «not here».", false],
] as const)("in %s, %s says no: %s", (locale, text, isSaid) => expect(negates(locale, text)).toBe(isSaid));

test.each([
  ["es", "Usted puede quedarse.", "Usted no puede quedarse."],
  ["ht", "Ou ka rete etap pa etap, pa egzanp.", "Ou pa ka rete."],
  ["fr", "Vous pouvez rester et n’importe qui aussi.", "Vous ne pouvez pas rester."],
  ["ar", "يعتمدون على لمّ شمل العائلة.", "لا يمكن البقاء."],
  ["fa-AF", "شما می‌توانید بمانید.", "شما مانده نمی‌توانید."],
  ["uk", "Необхідно залишитися.", "Вам не можна залишитися."],
  ["ru", "Необходимо остаться.", "Вам нельзя остаться."],
] as const)("in %s, a no that the English does not say is found", (locale, said, denied) => {
  const english = "You can stay here.";
  expect([said, denied].map((text) => deniesAlone(locale, english, text))).toEqual([false, true]);
});

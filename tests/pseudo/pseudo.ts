import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

export type Script = "latin" | "arabic";

/** The languages that stand aside: one from left to right, one from right to left. */
export const scriptOf: Readonly<Record<string, Script | undefined>> = { ru: "latin", ar: "arabic" };

/** Around every message: what stands outside of them was written by no translator, what lacks one was cut. */
export const [begins, ends] = ["⟦", "⟧"];

const plain = "abcdefghijklmnopqrstuvwxyz";
const letters: Readonly<Record<Script, readonly string[]>> = {
  latin: [..."áƀçđéƒǧĥíĵķĺɱñóþǫŕšťúṽŵẋýž"],
  arabic: [..."ابثدهفجحيخكلمنوپقرسطعگغشذز"],
};
const padding: Readonly<Record<Script, string>> = { latin: "ẋẋẋẋẋẋ", arabic: "شششششش" };

/** What every language leaves as it is: addresses, numbers of forms and provisions, letters that stand for words. */
const kept =
  /https?:\/\/\S+|[\w.@-]+\.(?:org|gov|com|net|html|docx|pdf)\b\S*|\S*\/\S*|\S*\d\S*|\b(?:[A-Z]\.)+|\b[A-Z]{2,}s?\b/g;

const inScript = (text: string, script: Script): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const other = letters[script][plain.indexOf(letter.toLowerCase())] ?? letter;
    return letter < "a" ? other.toUpperCase() : other;
  });

const marksOf = (text: string, script: Script): string =>
  script === "arabic" ? text.replaceAll(",", "،").replaceAll(";", "؛").replaceAll("?", "؟") : text;

/** Two fifths more, in words. */
const paddingFor = (parts: readonly string[], script: Script): string =>
  ` ${padding[script]}`.repeat(Math.ceil((parts.join("").replaceAll(/[^a-z]/gi, "").length * 0.4) / 7));

const said = (text: string, script: Script): string => {
  const foreign = text.match(kept) ?? [];
  const parts = text.split(kept);
  const whole = parts.map((part, at) => inScript(marksOf(part, script), script) + (foreign[at] ?? "")).join("");
  const end = whole.trimEnd();
  return end + paddingFor(parts, script) + whole.slice(end.length);
};

const changed = (element: MessageFormatElement, script: Script): MessageFormatElement => {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: said(element.value, script) };
    case TYPE.tag:
      return { ...element, children: element.children.map((child) => changed(child, script)) };
    case TYPE.select:
    case TYPE.plural:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map((inner) => changed(inner, script)) },
          ]),
        ),
      } as MessageFormatElement;
    default:
      return element;
  }
};

const citations =
  /(?<![\w.-])\d[\d.-]{0,9}(?:(?:\([A-Za-z0-9]+\))+| (?:CFR|FR|USC|U\.S\.C\.|FAM|I&N) [\d.A-Z]+(?:\([A-Za-z0-9]+\))*)/g;

/** As a translator isolates what would be turned around; the check of words asks for it. */
const isolated = (message: string, script: Script): string =>
  script === "arabic" ? message.replaceAll(citations, "\u2066$&\u2069") : message;

/** A message in the pseudo-language: other letters, two fifths longer, marked at both ends, its arguments as they were. */
export const pseudoOf = (message: string, script: Script): string =>
  begins +
  printAST(parse(isolated(message, script), { requiresOtherClause: true }).map((part) => changed(part, script))) +
  ends;

export type Words = { readonly [key: string]: string | Words };

/** The same for every message of a file. */
export const pseudoIn = (words: Words, script: Script): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudoOf(value, script) : pseudoIn(value, script),
    ]),
  );

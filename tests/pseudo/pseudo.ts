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
  /https?:\/\/\S+|[\w.@-]+\.(?:org|gov|com|net|html|docx|pdf)\b\S*|\S*\d\S*|\b(?:[A-Z]\.)+|\b[A-Z]{2,}s?\b/g;

const inScript = (text: string, script: Script): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const other = letters[script][plain.indexOf(letter.toLowerCase())] ?? letter;
    return letter < "a" ? other.toUpperCase() : other;
  });

const marksOf = (text: string, script: Script): string =>
  script === "arabic" ? text.replaceAll(",", "،").replaceAll(";", "؛").replaceAll("?", "؟") : text;

const longer = (text: string, script: Script): string => {
  const words = Math.ceil((text.replaceAll(/[^a-z]/gi, "").length * 0.4) / 7);
  const [, body = "", space = ""] = /^(.*?)(\s*)$/s.exec(text) ?? [];
  return body + ` ${padding[script]}`.repeat(words) + space;
};

const said = (text: string, script: Script): string => {
  const foreign = [...text.matchAll(kept)];
  const parts = foreign.map(({ index }, at) => {
    const before = foreign[at - 1];
    return text.slice(before ? before.index + before[0].length : 0, index);
  });
  const last = foreign.at(-1);
  const whole = [...parts, text.slice(last ? last.index + last[0].length : 0)].map((part) =>
    inScript(marksOf(part, script), script),
  );
  const joined = whole.map((part, at) => part + (foreign[at]?.[0] ?? "")).join("");
  const padded = longer(text, script).slice(text.trimEnd().length).trimEnd();
  return joined.trimEnd() + padded + joined.slice(joined.trimEnd().length);
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

/** A message in the pseudo-language: other letters, two fifths longer, marked at both ends, its arguments as they were. */
export const pseudoOf = (message: string, script: Script): string =>
  begins + printAST(parse(message, { requiresOtherClause: true }).map((part) => changed(part, script))) + ends;

export type Words = { readonly [key: string]: string | Words };

/** The same for every message of a file. */
export const pseudoIn = (words: Words, script: Script): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudoOf(value, script) : pseudoIn(value, script),
    ]),
  );

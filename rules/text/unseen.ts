import * as z from "zod/mini";

/**
 * Characters that nobody sees, and that can change how others look: controls, direction marks, zero width, lone halves,
 * what Unicode has renderers leave out, what it assigns to nobody, and the letter of Braille without a dot.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]/u;
const each = new RegExp(unseen, "gu");

/** The first character of a text that nobody sees, by its number in Unicode; null where all can be seen. */
export const unseenIn = (text: string): string | null => {
  const [found] = unseen.exec(text) ?? [];
  return found === undefined
    ? null
    : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
};

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text in which what nobody sees is written out, as JSON would write it. */
export const visible = (text: string): string =>
  text.replace(each, (found) => found.split("").map(escaped).join(""));

/** Words to be shown, all of whose characters can be seen. */
export const Words = (most: number) =>
  z.string().check(
    z.regex(/\S/, "holds no word"),
    z.maxLength(most),
    z.superRefine((text, context) => {
      const found = unseenIn(text);
      if (found)
        context.addIssue({
          code: "custom",
          message: `holds ${found}, a character that nobody sees`,
        });
    }),
  );

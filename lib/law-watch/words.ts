/** A word of a text in force; what copies leave out (a heading, italics, the mark of a footnote) may be passed over. */
export type Word = { text: string; mayBeMissing: boolean };

const start = "\uE000";
const end = "\uE001";

/** Marks what copies of a text may leave out. */
export const missable = (text: string): string => `${start}${text}${end}`;

/** The text without such marks of its own. */
export const unmarked = (text: string): string => text.replace(/[\uE000\uE001]/g, "");

/**
 * White space and typographic marks made alike: quotation marks straight, en dashes hyphens; em dashes, square
 * brackets, invisible characters and hyphens that end a word gone; parentheses by themselves; no space before
 * a comma or after a section sign. Letters, digits and all other marks stay as they are.
 */
const alike = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]|''/g, '"')
    .replace(/[‐‑‒–]/g, "-")
    .replace(/[—―[\]]|--/g, " ")
    .replace(/-(?=[\s\uE001]|$)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/§ /g, "§")
    .replace(/ (?=\uE001?[,.;:])/g, "")
    .replace(/[()]/g, " $& ");

/** The words of a text, with what may be missing among them. */
export const wordsOf = (text: string): Word[] => {
  let inside = 0;
  return alike(text)
    .split(/\s+/)
    .flatMap((token) => {
      const before = inside;
      inside += token.split(start).length - token.split(end).length;
      const word = unmarked(token);
      return word === "" ? [] : [{ text: word, mayBeMissing: before > 0 || token.includes(start) }];
    });
};

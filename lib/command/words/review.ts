import { branches } from "./branches.ts";
import { allMessages } from "./flat.ts";

/** Shorter texts vary too much in length, and say too little to be hard to read. */
const long = 60;

const textOf = (message: string): string => branches(message)[0]?.text ?? "";

/** Texts that are much longer or shorter than their English, measured by what is usual for the language. */
export const lengthOutliers = (
  english: Record<string, string>,
  words: Record<string, string>,
): string[] => {
  const rows = Object.entries(english)
    .map(([address, message]) => ({
      address,
      of: textOf(message),
      is: textOf(words[address] ?? ""),
    }))
    .filter(({ of, is }) => of.length >= long && is !== "")
    .map(({ address, of, is }) => ({ address, share: is.length / of.length }))
    .sort((one, other) => one.share - other.share);
  const usual = rows[Math.floor(rows.length / 2)]?.share ?? 1;
  return rows
    .filter(({ share }) => share < 0.65 * usual || share > 1.5 * usual)
    .map(({ address, share }) => `${address}: ${Math.round(100 * share)} % of the English`);
};

type Counts = { words: number; sentences: number; syllables: number };

const countsOf = (text: string): Counts => {
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.flatMap((word) => word.match(/[aeiouyáéíóúüàâèêëîïôûùœæ]+/giu) ?? []);
  return {
    words: words.length,
    sentences: Math.max(1, (text.match(/[.?!](?:\s|$)/g) ?? []).length),
    syllables: syllables.length,
  };
};

/** How easily a text is read, up to about 100: by Fernández Huerta for Spanish, by Kandel and Moles for French. */
const ease: Record<string, { of: (counts: Counts) => number; least: number }> = {
  es: {
    of: ({ words, sentences, syllables }) =>
      206.84 - (60 * syllables) / words - (1.02 * words) / sentences,
    least: 55,
  },
  fr: {
    of: ({ words, sentences, syllables }) =>
      207 - (73.6 * syllables) / words - (1.015 * words) / sentences,
    least: 50,
  },
};

/** Texts that are harder to read than an ordinary newspaper, in the languages for which there is a measure. */
export const hardTexts = (locale: string, words: Record<string, string>): string[] => {
  const measure = ease[locale];
  if (!measure) return [];
  return Object.entries(words)
    .map(([address, message]) => ({ address, text: textOf(message) }))
    .filter(({ address, text }) => text.length >= long && !address.startsWith("provisions."))
    .map(({ address, text }) => ({ address, score: measure.of(countsOf(text)) }))
    .filter(({ score }) => score < measure.least)
    .sort((one, other) => one.score - other.score)
    .map(({ address, score }) => `${address}: ${Math.round(score)}, under ${measure.least}`);
};

/** What a reader of a language should look at once more; none of it is a fault. */
export const toReview = (locale: string): string[] => {
  const words = allMessages(locale);
  return [...lengthOutliers(allMessages("en"), words), ...hardTexts(locale, words)];
};

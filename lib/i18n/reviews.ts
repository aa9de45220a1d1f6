import type { Locale } from "./locales.ts";

/** Who read a translation through: a native speaker or a lawyer, on which day, and what of it. */
export type TranslationReview = { name: string; date: string; scope: string };

/** The reviews of each translation; a language that is not named had none yet, and its pages say so. */
export const reviews: Partial<Record<Locale, readonly TranslationReview[]>> = {};

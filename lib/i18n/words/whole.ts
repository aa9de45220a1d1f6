import type { Locale } from "../locales.ts";
import type words from "../messages/en/whole.ts";

type Words = { default: typeof words };

/** The words of the bundle "whole", by language. Written by `npm run generate`. */
export const wholeWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/whole.ts"),
  "es": () => import("../messages/es/whole.ts"),
  "ht": () => import("../messages/ht/whole.ts"),
  "fr": () => import("../messages/fr/whole.ts"),
  "ar": () => import("../messages/ar/whole.ts"),
  "fa-AF": () => import("../messages/fa-AF/whole.ts"),
  "uk": () => import("../messages/uk/whole.ts"),
  "ru": () => import("../messages/ru/whole.ts"),
};

import type { Locale } from "../locales.ts";
import type words from "../messages/en/screening.ts";

type Words = { default: typeof words };

/** The words of the bundle "screening", by language. Written by `npm run generate`. */
export const screeningWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/screening.ts"),
  "es": () => import("../messages/es/screening.ts"),
  "ht": () => import("../messages/ht/screening.ts"),
  "fr": () => import("../messages/fr/screening.ts"),
  "ar": () => import("../messages/ar/screening.ts"),
  "fa-AF": () => import("../messages/fa-AF/screening.ts"),
  "uk": () => import("../messages/uk/screening.ts"),
  "ru": () => import("../messages/ru/screening.ts"),
};

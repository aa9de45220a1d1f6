import type { Locale } from "../locales.ts";
import type words from "../messages/en/result.ts";

type Words = { default: typeof words };

/** The words of the bundle "result", by language. Written by `npm run generate`. */
export const resultWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/result.ts"),
  "es": () => import("../messages/es/result.ts"),
  "ht": () => import("../messages/ht/result.ts"),
  "fr": () => import("../messages/fr/result.ts"),
  "ar": () => import("../messages/ar/result.ts"),
  "fa-AF": () => import("../messages/fa-AF/result.ts"),
  "uk": () => import("../messages/uk/result.ts"),
  "ru": () => import("../messages/ru/result.ts"),
};

import type { Locale } from "../locales.ts";
import type words from "../messages/en/law.ts";

type Words = { default: typeof words };

/** The words of the bundle "law", by language. Written by `npm run generate`. */
export const lawWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/law.ts"),
  "es": () => import("../messages/es/law.ts"),
  "ht": () => import("../messages/ht/law.ts"),
  "fr": () => import("../messages/fr/law.ts"),
  "ar": () => import("../messages/ar/law.ts"),
  "fa-AF": () => import("../messages/fa-AF/law.ts"),
  "uk": () => import("../messages/uk/law.ts"),
  "ru": () => import("../messages/ru/law.ts"),
};

import type { Locale } from "../locales.ts";
import type words from "../messages/en/parts.ts";

type Words = { default: typeof words };

/** The words of the bundle "parts", by language. Written by `npm run generate`. */
export const partsWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/parts.ts"),
  "es": () => import("../messages/es/parts.ts"),
  "ht": () => import("../messages/ht/parts.ts"),
  "fr": () => import("../messages/fr/parts.ts"),
  "ar": () => import("../messages/ar/parts.ts"),
  "fa-AF": () => import("../messages/fa-AF/parts.ts"),
  "uk": () => import("../messages/uk/parts.ts"),
  "ru": () => import("../messages/ru/parts.ts"),
};

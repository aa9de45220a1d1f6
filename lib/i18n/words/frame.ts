import type { Locale } from "../locales.ts";
import type words from "../messages/en/frame.ts";

type Words = { default: typeof words };

/** The words of the bundle "frame", by language. Written by `npm run generate`. */
export const frameWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/frame.ts"),
  "es": () => import("../messages/es/frame.ts"),
  "ht": () => import("../messages/ht/frame.ts"),
  "fr": () => import("../messages/fr/frame.ts"),
  "ar": () => import("../messages/ar/frame.ts"),
  "fa-AF": () => import("../messages/fa-AF/frame.ts"),
  "uk": () => import("../messages/uk/frame.ts"),
  "ru": () => import("../messages/ru/frame.ts"),
};

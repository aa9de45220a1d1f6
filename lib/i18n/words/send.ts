import type { Locale } from "../locales.ts";
import type words from "../messages/en/send.ts";

type Words = { default: typeof words };

/** The words of the bundle "send", by language. Written by `npm run generate`. */
export const sendWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/send.ts"),
  "es": () => import("../messages/es/send.ts"),
  "ht": () => import("../messages/ht/send.ts"),
  "fr": () => import("../messages/fr/send.ts"),
  "ar": () => import("../messages/ar/send.ts"),
  "fa-AF": () => import("../messages/fa-AF/send.ts"),
  "uk": () => import("../messages/uk/send.ts"),
  "ru": () => import("../messages/ru/send.ts"),
};

import type { Locale } from "../locales.ts";
import type words from "../messages/en/tools.ts";

type Words = { default: typeof words };

/** The words of the bundle "tools", by language. Written by `npm run generate`. */
export const toolsWords: Record<Locale, () => Promise<Words>> = {
  "en": () => import("../messages/en/tools.ts"),
  "es": () => import("../messages/es/tools.ts"),
  "ht": () => import("../messages/ht/tools.ts"),
  "fr": () => import("../messages/fr/tools.ts"),
  "ar": () => import("../messages/ar/tools.ts"),
  "fa-AF": () => import("../messages/fa-AF/tools.ts"),
  "uk": () => import("../messages/uk/tools.ts"),
  "ru": () => import("../messages/ru/tools.ts"),
};

import type { Locale } from "../locales.ts";
import en from "../messages/en/errors.json";
import es from "../messages/es/errors.json";
import ht from "../messages/ht/errors.json";
import fr from "../messages/fr/errors.json";
import ar from "../messages/ar/errors.json";
import faAF from "../messages/fa-AF/errors.json";
import uk from "../messages/uk/errors.json";
import ru from "../messages/ru/errors.json";

/** The words for errors by language, for pages that depend on nothing else. Written by `npm run generate`. */
export const errorWords: Record<Locale, typeof en> = {
  "en": en,
  "es": es,
  "ht": ht,
  "fr": fr,
  "ar": ar,
  "fa-AF": faAF,
  "uk": uk,
  "ru": ru,
};

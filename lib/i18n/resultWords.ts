import type { Locale } from "./locales.ts";

/** The words of the result, which come after those of the questions. */
export const resultWords = {
  en: () => import("./messages/en/result.ts"),
} satisfies Record<Locale, () => Promise<{ default: object }>>;

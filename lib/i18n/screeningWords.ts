import type { Locale } from "./locales.ts";

/** The words of the questions, which come with the script that asks them. */
export const screeningWords = {
  en: () => import("./messages/en/screening.ts"),
} satisfies Record<Locale, () => Promise<{ default: object }>>;

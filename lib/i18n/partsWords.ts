import type { Locale } from "./locales.ts";

/** The words inside the folded parts of a result, which come after those of the result. */
export const partsWords = {
  en: () => import("./messages/en/parts.ts"),
} satisfies Record<Locale, () => Promise<{ default: object }>>;

import type { Locale } from "./locales.ts";

/** The words of the tools under the result, which come after those of the result. */
export const toolsWords = {
  en: () => import("./messages/en/tools.ts"),
} satisfies Record<Locale, () => Promise<{ default: object }>>;

import * as z from "zod/mini";

/** For a parse whose problems somebody reads: Zod says what is wrong in English, which a browser does not carry. */
export const english = { error: z.locales.en().localeError };

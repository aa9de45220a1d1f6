import { useLocale } from "next-intl";
import { formatsOf, type Formats } from "#lib/i18n/formats.ts";

/** How the page's language writes days, amounts and numbers. */
export const useFormats = (): Formats => formatsOf(useLocale());

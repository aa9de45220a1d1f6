import { getTranslations } from "next-intl/server";
import { locales, type Locale } from "../i18n/locales.ts";
import type { Wanted } from "./snippet.ts";

/** The name of the frame and the words of the link, in the language of the frame. */
export const wordsByLocale = async () =>
  Object.fromEntries(
    await Promise.all(
      locales.map(async (locale) => {
        const t = await getTranslations({ locale, namespace: "embed.snippet" });
        return [locale, { title: t("frameTitle"), link: t("link") }];
      }),
    ),
  ) as Record<Locale, Wanted["words"]>;

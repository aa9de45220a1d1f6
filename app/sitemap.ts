import type { MetadataRoute } from "next";
import { locales } from "#lib/i18n/locales.ts";
import { siteOrigin } from "#lib/site/origin.ts";
import { inEveryLanguage, publicPaths } from "#lib/site/publicPages.ts";
import { version } from "#rules";

/** Every page that a search engine may show, in each language; none that a person answers on. */
export default function sitemap(): MetadataRoute.Sitemap {
  return locales.flatMap((locale) =>
    publicPaths.map((path) => ({
      url: `${siteOrigin()}/${locale}${path}`,
      lastModified: version.date,
      alternates: { languages: inEveryLanguage(path) },
    })),
  );
}

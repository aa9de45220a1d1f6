import { languages, locales, type Locale } from "../i18n/locales.ts";
import { siteOrigin } from "./origin.ts";

/** The pages that a search engine may show, as their address goes on after the language. */
export const publicPaths = ["", "/law", "/map", "/paper"] as const;
export type PublicPath = (typeof publicPaths)[number];

/** A page in every language, as search engines are told of it. */
export const inEveryLanguage = (path: PublicPath): Record<string, string> =>
  Object.fromEntries([
    ...locales.map((locale): [string, string] => [locale, `${siteOrigin()}/${locale}${path}`]),
    ["x-default", path === "" ? siteOrigin() : `${siteOrigin()}/en${path}`],
  ]);

type Shown = { locale: Locale; path: PublicPath; title: string; description: string };

/** What a shared link and a search engine show of a page, in its own language. */
export const publicMetadata = ({ locale, path, title, description }: Shown) => ({
  title,
  description,
  metadataBase: new URL(siteOrigin()),
  alternates: { canonical: `/${locale}${path}`, languages: inEveryLanguage(path) },
  openGraph: {
    type: "website" as const,
    url: `/${locale}${path}`,
    title,
    description,
    locale: languages[locale].intl[0].split("-u-")[0]?.replace("-", "_"),
    images: [{ url: `/preview/${locale}.png`, width: 1200, height: 630, alt: title }],
  },
  twitter: { card: "summary_large_image" as const },
});

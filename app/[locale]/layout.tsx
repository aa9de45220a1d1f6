import "../globals.css";
import type { Metadata } from "next";
import { locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { WatchedDocument } from "#components/site/WatchedDocument.tsx";
import { SiteFrame } from "#components/site/SiteFrame.tsx";
import { isLocale, locales } from "#lib/i18n/locales.ts";

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** Titles are quiet: they land in the history of a shared phone. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return { title: { template: `%s – ${t("name")}`, default: t("name") }, referrer: "no-referrer" };
}

/** The frame of every page that is written in a language. */
export default async function LocaleLayout({ children }: LayoutProps<"/[locale]">) {
  const locale = await fromAddress();
  if (!isLocale(locale)) notFound();
  return (
    <WatchedDocument locale={locale}>
      <SiteFrame locale={locale}>{children}</SiteFrame>
    </WatchedDocument>
  );
}

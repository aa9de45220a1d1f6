import "../../../globals.css";
import "../../../styles/embed.css";
import type { Metadata } from "next";
import { firm as firmFromAddress, locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { WatchedDocument } from "#components/site/WatchedDocument.tsx";
import { inlineSource } from "#lib/inline/source.ts";
import { FirmShades } from "#components/embed/FirmShades.tsx";
import { isLocale } from "#lib/i18n/locales.ts";
import { readFirms } from "#lib/firms/read.ts";

export const dynamicParams = false;
export const generateStaticParams = () =>
  readFirms().flatMap(({ id, locales }) => locales.map((locale) => ({ firm: id, locale })));

/** A quiet title; a frame is no page for search engines. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("embed");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** The frame in a firm's page: its shades, and nothing of our site around it. */
export default async function EmbedLayout({ children }: { children: React.ReactNode }) {
  const [locale, id] = [await fromAddress(), await firmFromAddress()];
  const firm = readFirms().find((one) => one.id === id);
  if (!locale || !isLocale(locale) || !firm) notFound();
  return (
    <WatchedDocument locale={locale}>
      <FirmShades accent={firm.accent} />
      {children}
      <script dangerouslySetInnerHTML={{ __html: inlineSource("leave") }} />
    </WatchedDocument>
  );
}

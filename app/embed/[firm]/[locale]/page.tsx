import { firm as firmFromAddress, locale as fromAddress } from "next/root-params";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { notFound } from "next/navigation";
import { Embed } from "#components/embed/Embed.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { readFirms } from "#lib/firms/read.ts";
import { shownFirm } from "#lib/firms/shown.ts";
import { isLocale } from "#lib/i18n/locales.ts";

const number = (digits: ReactNode) => <bdi dir="ltr">{digits}</bdi>;

/** The screening for the visitors of one firm. */
export default async function EmbedPage() {
  const [locale, id] = [await fromAddress(), await firmFromAddress()];
  const firm = readFirms().find((one) => one.id === id);
  if (!locale || !isLocale(locale) || !firm) notFound();
  const { questions, screening, family, help, danger, result, embed, site } = await getMessages();
  const t = await getTranslations({ locale, namespace: "embed" });
  const { age } = result;
  const { leave } = site;
  return (
    <NextIntlClientProvider
      messages={{
        questions,
        screening,
        family,
        help,
        embed,
        site: { leave },
        danger,
        result: { age },
      }}
    >
      <Embed firm={await shownFirm(firm, locale)} />
      <ScriptWatch
        locale={locale}
        off={t("noScript")}
        contact={
          <span>{t.rich("call", { firm: firm.name, number: firm.phone, phone: number })}</span>
        }
      />
    </NextIntlClientProvider>
  );
}

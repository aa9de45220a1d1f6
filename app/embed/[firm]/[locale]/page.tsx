import { firm as firmFromAddress, locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { notFound } from "next/navigation";
import { Duties } from "#components/embed/Duties.tsx";
import { Embed } from "#components/embed/Embed.tsx";
import { FirmHeader } from "#components/embed/FirmHeader.tsx";
import { RulesAge } from "#components/site/RulesAge.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { TranslationReviewed } from "#components/languages/TranslationReviewed.tsx";
import { readFirms } from "#lib/firms/read.ts";
import { shownFirm } from "#lib/firms/shown.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { isolated } from "#lib/i18n/isolated.ts";

const number = (digits: ReactNode) => <bdi dir="ltr">{digits}</bdi>;

/** The screening for the visitors of one firm. */
export default async function EmbedPage() {
  const [locale, id] = [await fromAddress(), await firmFromAddress()];
  const firm = readFirms().find((one) => one.id === id);
  if (!locale || !isLocale(locale) || !firm) notFound();
  const t = await getTranslations({ locale, namespace: "embed" });
  const shown = await shownFirm(firm, locale);
  const { name, phone, clients } = shown;
  return (
    <>
      <Embed
        firm={shown}
        locale={locale}
        reminder={
          clients === "both"
            ? t(`clients.${shown.intake ? "reminderUntilSent" : "reminder"}`, {
                firm: isolated(name),
              })
            : null
        }
        lost={t("languageLost")}
        header={<FirmHeader firm={shown} locale={locale} />}
        above={<RulesAge />}
      >
        <Duties firm={shown} />
        <TranslationReviewed />
      </Embed>
      <ScriptWatch
        locale={locale}
        off={t("noScript")}
        contact={
          <span>{t.rich("call", { firm: isolated(name), number: phone, phone: number })}</span>
        }
      />
    </>
  );
}

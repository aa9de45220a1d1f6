import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Setup } from "#components/office/setup/Setup.tsx";
import { fallback } from "#lib/i18n/locales.ts";

/** Where a member of a firm's staff makes keys, in the browser alone. */
export default async function SetupPage() {
  const { office } = await getMessages({ locale: fallback });
  const { form, setup, reading } = office;
  const t = await getTranslations({ locale: fallback, namespace: "office.setup" });
  return (
    <>
      <h1 className="screen-only">
        <span>{t("heading")}</span>
      </h1>
      <NextIntlClientProvider
        locale={fallback}
        timeZone="UTC"
        messages={{ office: { form, setup, reading } }}
      >
        <Setup />
      </NextIntlClientProvider>
    </>
  );
}

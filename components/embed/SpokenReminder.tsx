import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { Spoken } from "./fetchSpoken.ts";

function Reminder({ firm }: { firm: string }) {
  const t = useTranslations("embed.clients");
  return <span>{t("reminder", { firm })}</span>;
}

/** What a firm reminds its visitors of before the questions about the past, in the language that was asked for. */
export function SpokenReminder({ firm, spoken }: { firm: string; spoken: Spoken }) {
  return (
    <NextIntlClientProvider locale={spoken.locale} timeZone="UTC" messages={spoken.around}>
      <Reminder firm={firm} />
    </NextIntlClientProvider>
  );
}

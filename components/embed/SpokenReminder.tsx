import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import type { Spoken } from "./fetchSpoken.ts";

function Reminder({ firm }: { firm: ShownFirm }) {
  const t = useTranslations("embed.clients");
  return (
    <span>{t(firm.intake ? "reminderUntilSent" : "reminder", { firm: isolated(firm.name) })}</span>
  );
}

/** What a firm reminds its visitors of before the questions about the past, in the language that was asked for. */
export function SpokenReminder({ firm, spoken }: { firm: ShownFirm; spoken: Spoken }) {
  return (
    <NextIntlClientProvider locale={spoken.locale} timeZone="UTC" messages={spoken.around}>
      <Reminder firm={firm} />
    </NextIntlClientProvider>
  );
}

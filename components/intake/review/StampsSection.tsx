import { useTranslations } from "next-intl";
import { languages } from "#lib/i18n/locales.ts";
import type { Packet } from "#lib/intake/sending/packet.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { ReviewSection } from "./ReviewSection.tsx";
import { Rows } from "./Rows.tsx";

/** What the tool writes on both parts by itself. */
export function StampsSection({ stamps }: { stamps: Packet["stamps"] }) {
  const t = useTranslations("intake.review");
  const next = useTranslations("intake.consent.next");
  const format = useFormats();
  const { sent, locale, consent, kept, page, rules } = stamps;
  return (
    <ReviewSection level={2} heading={t("both")}>
      <Rows
        rows={[
          { name: t("day"), values: [format.date(sent)] },
          { name: t("language"), values: [languages[locale].name], isWritten: true },
          { name: t("consent"), values: [format.date(consent)] },
          {
            name: t("days"),
            values: [
              next("late", { days: kept.uncleared }),
              next("names", { days: kept.register }),
              next("kept", { days: kept.cleared }),
            ],
          },
          { name: t("page"), values: [page ?? t("noPage")], isWritten: page !== undefined },
          {
            name: t("version"),
            values: [`${rules.version} · ${format.date(rules.date)}`],
          },
        ]}
      />
    </ReviewSection>
  );
}

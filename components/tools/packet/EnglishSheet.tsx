import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { partsWords } from "#lib/i18n/words/parts.ts";
import type { Outline } from "#lib/packet/outline.ts";
import type { Sheet } from "#lib/packet/sheet.ts";
import { Button } from "../../ui/Button.tsx";
import { useToday } from "../../clock/today.ts";
import { useArriving } from "../../ui/useArriving.ts";
import { useSheetOf } from "./packetSheet.ts";

type EnglishSheetProps = { outline: Outline; children: (sheet: Sheet) => ReactNode };

function Written({ outline, children }: EnglishSheetProps) {
  const sheetOf = useSheetOf();
  const day = useToday();
  return children(sheetOf(outline, day));
}

const fetchEnglish = () => partsWords[fallback]().then((words) => words.default);

function Translated({ outline, children }: EnglishSheetProps) {
  const t = useTranslations("packet");
  const locale = useLocale();
  const messages = useMessages();
  const { arriving, retry } = useArriving(fetchEnglish);
  if (arriving === "loading") return null;
  if (arriving === "failed")
    return (
      <p className="mt-3" role="status">
        <span>{t("missing")}</span>{" "}
        <Button className="button-quiet" onClick={retry}>
          <span>{t("retry")}</span>
        </Button>
      </p>
    );
  return (
    <NextIntlClientProvider
      locale={fallback}
      timeZone="UTC"
      // The outline's own words are English in every language; those of papers and fees have come.
      messages={{ ...messages, ...arriving }}
    >
      <Written outline={outline}>
        {(sheet) => (
          <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
            {children(sheet)}
          </NextIntlClientProvider>
        )}
      </Written>
    </NextIntlClientProvider>
  );
}

/** The outline in the words that a US officer reads, whatever the language of the page. */
export function EnglishSheet(props: EnglishSheetProps) {
  return useLocale() === fallback ? <Written {...props} /> : <Translated {...props} />;
}

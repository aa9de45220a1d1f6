import { useLocale, useMessages, useTranslations } from "next-intl";
import { useContext } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { outlineOf } from "#lib/packet/outline.ts";
import { loadNationality } from "#lib/tab/nationality.ts";
import { wholeText } from "#lib/whole-text/wholeText.ts";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";
import { lawWordsNow } from "../../provision/lawWords.ts";
import { useVoice } from "../../question/voice.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { useSheetOf } from "../packet/packetSheet.ts";

/** What tells the whole result as plain text, for a day. */
export const useWholeText = () => {
  const { determination, answers, ticked, notices = null, caseTools } = useResult();
  const { firm } = useContext(Setting);
  const voice = useVoice();
  const t = useTranslations();
  const { notices: translated } = useMessages();
  const format = useFormats();
  const locale = useLocale();
  const sheetOf = useSheetOf();
  return (day: string): string => {
    const outlined = outlineOf({ answers, determination, ticked });
    return wholeText({
      determination,
      answers,
      ticked,
      notices,
      translated,
      country: loadNationality(),
      day,
      t,
      format,
      locale,
      voice,
      // They may have come since the press.
      book: lawWordsNow(locale),
      firm: firm && { ...firm, takesIn: caseTools?.onSend !== undefined },
      family: caseTools?.family ?? null,
      // The outline is a file in English: elsewhere the text says so, and the words for it may not have come.
      sheet: outlined.ok && locale === fallback ? sheetOf(outlined.outline, day) : null,
    });
  };
};

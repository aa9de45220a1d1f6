import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ticksIn, type Content } from "#lib/casefile/content.ts";
import { since } from "#lib/casefile/since.ts";
import { fallback, type Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import { memoOf } from "#lib/memo/memo.ts";
import { MemoSheet } from "../../memo/MemoSheet.tsx";
import { Reader } from "../../memo/reader/reader.ts";
import { ThenAndNow } from "../../open/ThenAndNow.tsx";
import { useArriving } from "../../ui/useArriving.ts";

type CaseProps = { content: Content; locale: Locale };

/** What one person answered and what the rules make of it, as an attorney reads it: beside the words that they read. */
export function Case({ content, locale }: CaseProps) {
  const t = useTranslations("office.answers");
  const bring = useCallback(async () => (await screeningWords[locale]()).default, [locale]);
  const { arriving } = useArriving(bring, locale !== fallback);
  const questions = typeof arriving === "object" ? arriving.questions : null;
  const found = since(content);
  const memo = memoOf({
    answers: found.answers,
    ticked: ticksIn(content),
    made: content.saved,
  });
  return (
    <Reader value={{ locale, questions }}>
      {arriving === "failed" && locale !== fallback && (
        <p role="alert">
          <span>{t("noWords")}</span>
        </p>
      )}
      <div className="memo">
        <ThenAndNow since={found} />
        <MemoSheet memo={memo} />
      </div>
    </Reader>
  );
}

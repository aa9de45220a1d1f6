import { useTranslations } from "next-intl";
import { useContext } from "react";
import { languages } from "#lib/i18n/locales.ts";
import type { Memo } from "#lib/memo/memo.ts";
import { useToday } from "../clock/today.ts";
import { useVoice } from "../question/voice.ts";
import { RulesAge } from "../site/RulesAge.tsx";
import { Reader } from "./reader/reader.ts";
import { useFormats } from "../ui/useFormats.ts";

/** What the memo says of itself first: its day, its rules, who answered, how the check ended. */
export function TitleBlock({ memo }: { memo: Memo }) {
  const voice = useVoice();
  const t = useTranslations("memo");
  const format = useFormats();
  const { name } = languages[useContext(Reader).locale];
  const today = useToday();
  const { made, rules, end, unanswered } = memo;
  const review = format.date(rules.reviewBy);
  const rows = {
    made: format.date(made),
    rules: t("block.edition", { version: rules.version, date: format.date(rules.date) }),
    hash: rules.hash,
    review: today > rules.reviewBy ? t("block.reviewPast", { date: review }) : review,
    voice: t("block.voices", { voice }),
    language: name,
    end:
      unanswered.length > 0
        ? t("block.incomplete", { count: unanswered.length })
        : end && t(`block.ends.${end}`),
  };
  return (
    <header>
      <RulesAge onPaperAlone />
      <p className="memo-notice">
        <span>{t("notice")}</span> <span>{t("notReviewed")}</span>
      </p>
      <dl className="memo-block">
        {(Object.keys(rows) as (keyof typeof rows)[])
          .filter((row) => rows[row])
          .map((row) => (
            <div key={row}>
              <dt>
                <span>{t(`block.${row}`)}</span>
              </dt>
              <dd className={row === "hash" ? "memo-id" : ""}>
                <span>{rows[row]}</span>
              </dd>
            </div>
          ))}
      </dl>
    </header>
  );
}

import { useLocale, useTranslations } from "next-intl";
import edition from "#lib/law/edition.json" with { type: "json" };
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { useToday } from "../clock/today.ts";
import type { ResultProps } from "../result/props.ts";
import { useLayOut } from "./onPaper.ts";

type TitleBlockProps = Pick<ResultProps, "determination" | "voice">;

/** What a printed or copied result says of itself first: who made it, by which rules, and when. */
export function TitleBlock({ determination: { rules }, voice }: TitleBlockProps) {
  const t = useTranslations("print.block");
  const { intl } = languages[useLocale()];
  const day = useToday();
  // A saved file lies where others look: its title is the service, and nothing of the case.
  useLayOut(t("service"));

  const rows = {
    rules: t("edition", { version: rules.version, hash: edition.hash.slice(0, 12) }),
    checked: longDate(rules.date, intl),
    copied: longDate(day, intl),
    answered: t("answeredBy", { voice }),
  };
  return (
    <div className="title-block paper-only">
      <p className="font-display text-h3 font-bold" translate="no">{t("service")}</p>
      <p><span>{t("notAdvice")}</span></p>
      <dl>
        {(Object.keys(rows) as (keyof typeof rows)[]).map((row) => (
          <div key={row} className="contents">
            <dt className="font-bold"><span>{t(row)}</span></dt>
            <dd><span>{rows[row]}</span></dd>
          </div>
        ))}
      </dl>
      <p><span>{t("unchecked")}</span>{" "}<span>{t("quotedOnce")}</span></p>
    </div>
  );
}

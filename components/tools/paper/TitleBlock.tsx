import { useTranslations } from "next-intl";
import edition from "#lib/law/edition.json" with { type: "json" };
import { useToday } from "../../clock/today.ts";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useLayOut } from "./onPaper.ts";
import { useFormats } from "../../ui/useFormats.ts";

/** What a printed or copied result says of itself first: who made it, by which rules, and when. */
export function TitleBlock() {
  const { rules } = useResult().determination;
  const voice = useVoice();
  const t = useTranslations("print.block");
  const format = useFormats();
  const day = useToday();
  // A saved file lies where others look: its title is the service, and nothing of the case.
  useLayOut(t("service"));

  const rows = {
    rules: t("edition", { version: rules.version, hash: edition.hash.slice(0, 12) }),
    checked: format.date(rules.date),
    copied: format.date(day),
    answered: t("answeredBy", { voice }),
  };
  return (
    <div className="title-block paper-only">
      <p className="font-display text-h3 font-bold" translate="no">
        {t("service")}
      </p>
      <p>
        <span>{t("notAdvice")}</span>
      </p>
      <dl>
        {(Object.keys(rows) as (keyof typeof rows)[]).map((row) => (
          <div key={row} className="contents">
            <dt className="font-bold">
              <span>{t(row)}</span>
            </dt>
            <dd>
              <span>{rows[row]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <span>{t("unchecked")}</span> <span>{t("quotedOnce")}</span>
      </p>
    </div>
  );
}

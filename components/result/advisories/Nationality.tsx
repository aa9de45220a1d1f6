import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { countryNames } from "#lib/i18n/countries.ts";
import { languages } from "#lib/i18n/locales.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

type NationalityProps = {
  country: string | null;
  onChoose: (country: string | null) => void;
};

/** Asks for a country, which selects notices and nothing else. */
export function Nationality({ country, onChoose }: NationalityProps) {
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("advisories.country");
  const { intl } = languages[useLocale()];
  const names = useMemo(() => countryNames(intl), [intl]);

  return (
    <div className="mt-4 max-w-read print:hidden">
      <label htmlFor={idOf("nationality")} className="font-bold">
        <span>{t("label", { voice })}</span>
      </label>
      <p id={idOf("nationality-hint")} className="mt-1 text-sm text-ink-soft">
        <span>{t("hint")}</span>
      </p>
      <select
        id={idOf("nationality")}
        aria-describedby={idOf("nationality-hint")}
        autoComplete="off"
        value={country ?? ""}
        onChange={(event) => onChoose(event.target.value || null)}
        className="mt-2 block min-h-13 w-full rounded-m border border-control bg-card px-3 text-ink"
      >
        <option value="">{t("none")}</option>
        {names.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

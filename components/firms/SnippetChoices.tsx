import { useTranslations } from "next-intl";
import { isFirmId, themes, ways, type Theme, type Wanted } from "#lib/firms/snippet.ts";
import { languages, locales, type Locale } from "#lib/i18n/locales.ts";

export type Choice = Pick<Wanted, "firm" | "locale" | "way" | "theme" | "offset">;
type ChoicesProps = { choice: Choice; onChange: (part: Partial<Choice>) => void };

/** Whose check, in which language, and how it stands on the page. */
export function SnippetChoices({ choice, onChange }: ChoicesProps) {
  const t = useTranslations("firms.snippet");
  const isFault = !isFirmId(choice.firm);
  return (
    <div className="firms-builder">
      <div>
        <label htmlFor="snippet-firm">
          <span>{t("firm")}</span>
        </label>
        <p id="snippet-firm-hint" className="soft">
          <span>{t("firmHint", { example: "acme" })}</span>
        </p>
        <p id="snippet-firm-fault" role="status" className="firms-fault">
          {isFault && <span>{t("firmFault")}</span>}
        </p>
        <input
          id="snippet-firm"
          type="text"
          dir="ltr"
          value={choice.firm}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="snippet-firm-hint snippet-firm-fault"
          aria-invalid={isFault}
          onChange={({ target }) => onChange({ firm: target.value.trim() })}
        />
      </div>
      <div>
        <label htmlFor="snippet-language">
          <span>{t("language")}</span>
        </label>
        <select
          id="snippet-language"
          value={choice.locale}
          onChange={({ target }) => onChange({ locale: target.value as Locale })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languages[locale].name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="snippet-theme">
          <span>{t("theme")}</span>
        </label>
        <select
          id="snippet-theme"
          value={choice.theme}
          onChange={({ target }) => onChange({ theme: target.value as Theme })}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>
          <span>{t("way")}</span>
        </legend>
        {ways.map((way) => (
          <div key={way} className="firms-choice">
            <input
              id={`way-${way}`}
              type="radio"
              name="way"
              checked={choice.way === way}
              onChange={() => onChange({ way })}
            />
            <label htmlFor={`way-${way}`}>
              <span>{t(`ways.${way}`)}</span>
            </label>
          </div>
        ))}
      </fieldset>
      {choice.way === "loader" && (
        <div>
          <label htmlFor="snippet-offset">
            <span>{t("offset")}</span>
          </label>
          <p id="snippet-offset-hint" className="soft">
            <span>{t("offsetHint")}</span>
          </p>
          <input
            id="snippet-offset"
            type="number"
            inputMode="numeric"
            min={0}
            max={400}
            value={choice.offset}
            aria-describedby="snippet-offset-hint"
            onChange={({ target }) =>
              onChange({
                offset: Math.min(400, Math.max(0, Math.round(Number(target.value) || 0))),
              })
            }
          />
        </div>
      )}
    </div>
  );
}

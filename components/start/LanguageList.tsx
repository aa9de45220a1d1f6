import { getTranslations } from "next-intl/server";
import { fallback, languages, locales, type Locale } from "#lib/i18n/locales.ts";
import { Letter } from "../site/Letter.tsx";

/** Every language by its own name first, each marked as what it is. */
export async function LanguageList() {
  const t = await getTranslations({ locale: fallback, namespace: "site" });
  return (
    <Letter>
      <div className="column">
        <h1>{t("chooseLanguage")}</h1>
        <ul className="links lead">
          {locales.map((locale) => (
            <li key={locale}>
              <LanguageLink locale={locale} />
            </li>
          ))}
        </ul>
        <p className="soft">{t("footer.advice")}</p>
      </div>
    </Letter>
  );
}

function LanguageLink({ locale }: { locale: Locale }) {
  const { name, english, dir } = languages[locale];
  return (
    <a href={`/${locale}`} hrefLang={locale}>
      <bdi lang={locale} dir={dir}>
        {name}
      </bdi>
      {name === english ? null : <span>{` (${english})`}</span>}
    </a>
  );
}

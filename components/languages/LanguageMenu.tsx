import { getTranslations } from "next-intl/server";
import { languages, locales, type Locale } from "#lib/i18n/locales.ts";

/**
 * Every other language by its own name. The script beside the offer makes each link lead to this very page; answers in
 * this tab, and their screen, stay.
 */
export async function LanguageMenu({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site" });
  const others: readonly Locale[] = locales.filter((other) => other !== locale);
  return (
    <nav id="languages" className="languages screen-only" aria-label={t("languages")} tabIndex={-1}>
      <ul>
        {others.map((other) => (
          <li key={other}>
            <a
              href={`/${other}`}
              hrefLang={other}
              lang={other}
              dir={languages[other].dir}
              translate="no"
              data-language=""
            >
              {languages[other].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

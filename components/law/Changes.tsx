import { useTranslations } from "next-intl";
import { fallback } from "#lib/i18n/locales.ts";
import { changed } from "#lib/law/changed.ts";
import { feedPath } from "#lib/law/feed.ts";

/** What each version of the rules changed and for whom: in English, as the rules are written. */
export function Changes() {
  const t = useTranslations("law.changes");
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t("heading")}</h2>
      <p>
        <a href={feedPath}>{t("feed")}</a>
      </p>
      <div lang={fallback} dir="ltr">
        {changed.map(({ version, heading, summary, people, affected }) => (
          <div key={version}>
            <h3 id={`version-${version}`}>{heading}</h3>
            <p>{summary}</p>
            {people !== null && <p>{people}</p>}
            {affected.length > 0 && (
              <ul>
                {affected.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { formatsOf } from "#lib/i18n/formats.ts";
import { fallback } from "#lib/i18n/locales.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { reviews } from "#lib/i18n/reviews.ts";

/** Who has read the translation of this page through, or that nobody has yet; nothing on an English page. */
export async function TranslationReviewed() {
  const locale = await getLocale();
  if (locale === fallback) return null;
  const t = await getTranslations("english.review");
  const known = reviews[locale] ?? [];
  if (known.length === 0) return <p>{t("none")}</p>;
  return known.map(({ name, date, scope }) => (
    <p key={name + date}>
      {t("by", {
        name: isolated(name),
        date: formatsOf(locale).date(date),
        scope: isolated(scope),
      })}
    </p>
  ));
}

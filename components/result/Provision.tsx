import { useLocale, useTranslations } from "next-intl";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { authorities, type AuthorityId } from "#rules";
import { Citation } from "./Citation.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** One provision: its kind, its words as stored, how old our copy is and how far it was checked. */
export function Provision({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law");
  const { intl } = languages[useLocale()];
  const { citation, kind, text, paraphrase, copyDate, verified, note, url } = authorities[id];
  const date = isDay(copyDate) ? longDate(copyDate, intl) : copyDate;

  return (
    <Disclosure summary={<Citation citation={citation} className="font-cite text-sm" />}>
      <div className="max-w-read space-y-3 border-s-4 border-line ps-4 text-sm">
        <p className="text-ink-soft"><span>{t(`kinds.${kind}`)}</span></p>
        {text === null ? (
          <p><strong>{t("inOurWords")}</strong>{" "}<span lang="en">{paraphrase}</span></p>
        ) : (
          <blockquote lang="en" dir="ltr" className="font-display text-base">{text}</blockquote>
        )}
        <p className="text-ink-soft">
          <span>{copyDate === "undated" ? t("copyUndated") : t("copy", { date })}</span>{" "}
          <span>{t(`verified.${verified}`)}</span>
        </p>
        {note && (
          <p className="text-ink-soft"><strong>{t("note")}</strong>{" "}<span lang="en">{note}</span></p>
        )}
        <p className="py-2">
          <NewTabLink href={url}>
            <span>{t("open")}</span>{" "}
            <span className="sr-only"><Citation citation={citation} /></span>
          </NewTabLink>
        </p>
      </div>
    </Disclosure>
  );
}

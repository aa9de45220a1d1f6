import { useLocale, useTranslations } from "next-intl";
import type { AuthorityId } from "#rules";
import { fallback } from "#lib/i18n/locales.ts";
import { Button } from "../ui/Button.tsx";
import { useLawWords } from "./lawWords.ts";

/** A provision's words as stored, and ours where no copy was read or the reader's language is another. */
export function QuotedWords({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law");
  const locale = useLocale();
  const { book, reload } = useLawWords();
  if (book === "loading")
    return (
      <p className="text-ink-soft">
        <span>{t("coming")}</span>
      </p>
    );
  if (book === "failed")
    return (
      <>
        <p className="font-bold">
          <span>{t("missing")}</span>
        </p>
        <p className="screen-only">
          <Button className="button-quiet" onClick={reload}>
            <span>{t("retry")}</span>
          </Button>
        </p>
      </>
    );
  const text = book.texts[id];
  return (
    <>
      {(text === null || locale !== fallback) && (
        <p>
          <strong>{t("inOurWords")}</strong> <span>{book.provisions[id].paraphrase}</span>
        </p>
      )}
      {text !== null && (
        <blockquote lang="en" dir="ltr" className="font-display text-base whitespace-pre-line">
          {text}
        </blockquote>
      )}
    </>
  );
}

/** What the project notes of a provision, on paper alone. */
export function ProvisionNote({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law");
  const { book } = useLawWords();
  const note = typeof book === "object" ? book.provisions[id].note : undefined;
  return (
    note && (
      <p className="paper-only text-ink-soft">
        <strong>{t("note")}</strong> <span>{note}</span>
      </p>
    )
  );
}

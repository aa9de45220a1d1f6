import { useTranslations } from "next-intl";
import type { AuthorityId } from "#rules";
import { Button } from "../ui/Button.tsx";
import { refetchLawWords, useLawWords } from "./lawWords.ts";

/** A provision's words as stored, or ours where no copy was read, once they have come. */
export function QuotedWords({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law");
  const book = useLawWords();
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
          <Button className="button-quiet" onClick={refetchLawWords}>
            <span>{t("retry")}</span>
          </Button>
        </p>
      </>
    );
  const { text, paraphrase } = book[id];
  return text === null ? (
    <p>
      <strong>{t("inOurWords")}</strong> <span lang="en">{paraphrase}</span>
    </p>
  ) : (
    <blockquote lang="en" dir="ltr" className="font-display text-base whitespace-pre-line">
      {text}
    </blockquote>
  );
}

/** What the project notes of a provision, on paper alone. */
export function ProvisionNote({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law");
  const book = useLawWords();
  const note = typeof book === "object" ? book[id].note : null;
  return (
    note && (
      <p className="paper-only text-ink-soft">
        <strong>{t("note")}</strong> <span lang="en">{note}</span>
      </p>
    )
  );
}

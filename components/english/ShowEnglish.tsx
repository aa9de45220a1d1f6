import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { elementId, ElementIds } from "../ui/elementIds.ts";
import { useArriving } from "../ui/useArriving.ts";

type ShowEnglishProps = {
  /** Fetches the English words, the same function each time. */
  fetchWords: () => Promise<object>;
  /** What is shown in English, in words alone. */
  children: ReactNode;
};

const idInEnglish = (name: string) => elementId(`english-${name}`);

function EnglishWords({ fetchWords, children }: ShowEnglishProps) {
  const t = useTranslations("english");
  const { arriving, retry } = useArriving(fetchWords);
  if (arriving === "loading") return null;
  if (arriving === "failed")
    return (
      <p role="status">
        <span>{t("lost")}</span>{" "}
        <button type="button" className="link" onClick={retry}>
          <span>{t("retry")}</span>
        </button>
      </p>
    );
  return (
    <>
      <div lang={fallback} dir="ltr" className="panel border-line">
        {/* The provider's type takes the words of a language whole; these are those that the children say. */}
        <NextIntlClientProvider locale={fallback} timeZone="UTC" messages={arriving as never}>
          <ElementIds value={idInEnglish}>{children}</ElementIds>
        </NextIntlClientProvider>
      </div>
      <p className="soft">
        <span>{t("why")}</span>
      </p>
    </>
  );
}

function EnglishButton(props: ShowEnglishProps) {
  const t = useTranslations("english");
  const [isShown, setShown] = useState(false);
  return (
    <div className="screen-only" data-silent="">
      <button
        type="button"
        className="link"
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        <span>{t(isShown ? "hide" : "show")}</span>
      </button>
      {isShown && <EnglishWords {...props} />}
    </div>
  );
}

/** On a page in another language: the same words in English, one press away. The English is what the rules were checked in. */
export function ShowEnglish(props: ShowEnglishProps) {
  return useLocale() === fallback ? null : <EnglishButton {...props} />;
}

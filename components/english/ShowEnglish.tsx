import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { resultWords } from "#lib/i18n/words/result.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import { elementId, ElementIds, useElementIds } from "../ui/elementIds.ts";
import { useArriving } from "../ui/useArriving.ts";
import { useHydrated } from "../ui/useHydrated.ts";

/** The words of the questions and of the result, always both: a request for one would tell where a person is. */
const fetchEnglish = async (): Promise<object> => {
  const words = await Promise.all([screeningWords[fallback](), resultWords[fallback]()]);
  return Object.assign({}, ...words.map((part) => part.default)) as object;
};

const onItsWay = "…";
const idInEnglish = (name: string) => elementId(`english-${name}`);

function EnglishWords({ children }: { children: ReactNode }) {
  const t = useTranslations("english");
  const { arriving, retry } = useArriving(fetchEnglish);
  if (arriving === "loading") return <p aria-busy="true">{onItsWay}</p>;
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
        <NextIntlClientProvider locale={fallback} timeZone="UTC" messages={arriving}>
          <ElementIds value={idInEnglish}>{children}</ElementIds>
        </NextIntlClientProvider>
      </div>
      <p className="soft mt-2">
        <span>{t("why")}</span>
      </p>
    </>
  );
}

type ShowEnglishProps = {
  /** The name of the heading of what is shown in English. */
  about: string;
  /** What is shown in English, in words alone. */
  children: ReactNode;
};

function EnglishButton({ about, children }: ShowEnglishProps) {
  const t = useTranslations("english");
  const idOf = useElementIds();
  const isHydrated = useHydrated();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        // Its place is kept until a press on it does something.
        className={isHydrated ? "link" : "link invisible"}
        aria-expanded={isShown}
        aria-describedby={idOf(about)}
        onClick={() => setShown(!isShown)}
      >
        <span>{t(isShown ? "hide" : "show")}</span>
      </button>
      {isShown && (
        <div className="in-english" data-silent="">
          <EnglishWords>{children}</EnglishWords>
        </div>
      )}
    </>
  );
}

/** On a page in another language: the same words in English, one press away. The English is what the rules were checked in. */
export function ShowEnglish(props: ShowEnglishProps) {
  return useLocale() === fallback ? null : <EnglishButton {...props} />;
}

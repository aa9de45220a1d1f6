import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { partsWords } from "#lib/i18n/words/parts.ts";
import { resultWords } from "#lib/i18n/words/result.ts";
import { sendWords } from "#lib/i18n/words/send.ts";
import { ResultWords } from "../case/ResultWords.tsx";
import { BackButton } from "../screening/asking/BackButton.tsx";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";
import { useArriving } from "../ui/useArriving.ts";
import type { SendingProps } from "./Sending.tsx";

/** Fetches the screens that send, and their words: the result's own are there already, in this language or another. */
const fetchSending = async (locale: Locale) => {
  const [{ Sending }, ...words] = await Promise.all([
    import("./Sending.tsx"),
    resultWords[locale](),
    partsWords[locale](),
    sendWords[locale](),
  ]);
  return {
    Sending,
    words: Object.assign({}, ...words.map((of) => of.default)) as Record<string, unknown>,
  };
};

/** The screens that send a result to the firm, which come once somebody wants to send. */
export function LazySending(props: SendingProps) {
  const t = useTranslations("screening.sending");
  const later = useTranslations("screening.later");
  const idOf = useElementIds();
  const locale = useLocale();
  const { arriving, retry } = useArriving(useCallback(() => fetchSending(locale), [locale]));
  if (typeof arriving === "object")
    return (
      <ResultWords words={arriving.words}>
        <arriving.Sending {...props} />
      </ResultWords>
    );
  if (!props.isShown) return null;
  return (
    <>
      <BackButton onBack={props.onClose} />
      <div className="column" aria-busy={arriving === "loading"}>
        <h1 id={idOf("screen-heading")} tabIndex={-1}>
          <span>{t(arriving)}</span>
        </h1>
        {arriving === "failed" && (
          <Button onClick={retry}>
            <span>{later("retry")}</span>
          </Button>
        )}
      </div>
    </>
  );
}

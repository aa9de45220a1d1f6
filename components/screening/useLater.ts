import { useLocale } from "next-intl";
import { useEffect, useState, type ComponentProps } from "react";
import { resultWords } from "#lib/i18n/later.ts";
import type { Determined } from "../Determined.tsx";

type Arrived = { Page: typeof Determined; words: ComponentProps<typeof Determined>["words"] };
export type Later = Arrived | "loading" | "failed";

/** The result page, fetched with the page itself so that nothing is asked of the server after an answer. */
export const useLater = (): { later: Later; retry: () => void } => {
  const locale = useLocale();
  const [attempt, setAttempt] = useState(0);
  const [later, setLater] = useState<Later>("loading");
  useEffect(() => {
    Promise.all([import("../Determined.tsx"), resultWords[locale]()]).then(
      ([{ Determined: Page }, { default: words }]) => setLater({ Page, words }),
      () => setLater("failed"),
    );
  }, [locale, attempt]);
  const retry = () => {
    setLater("loading");
    setAttempt(attempt + 1);
  };
  return { later, retry };
};

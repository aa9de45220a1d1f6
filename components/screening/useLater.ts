import { useLocale } from "next-intl";
import { useCallback, useEffect, useState, type ComponentProps } from "react";
import { resultWords } from "#lib/i18n/later.ts";
import type { Determined } from "../Determined.tsx";

type Later = { Page: typeof Determined; words: ComponentProps<typeof Determined>["words"] };

/** The result page, fetched with the page itself so that nothing is asked of the server after an answer. */
export const useLater = (): { later: Later | "loading" | "failed"; retry: () => void } => {
  const locale = useLocale();
  const [later, setLater] = useState<Later | "loading" | "failed">("loading");
  const fetchLater = useCallback(() => {
    setLater("loading");
    Promise.all([import("../Determined.tsx"), resultWords[locale]()]).then(
      ([{ Determined: Page }, { default: words }]) => setLater({ Page, words }),
      () => setLater("failed"),
    );
  }, [locale]);
  useEffect(fetchLater, [fetchLater]);
  return { later, retry: fetchLater };
};

import { useLocale } from "next-intl";
import { useEffect, useState, type ComponentProps } from "react";
import { resultWords } from "#lib/i18n/later.ts";
import { isLocale, type Locale } from "#lib/i18n/locales.ts";
import { fetchNotices } from "#lib/screening/notices.ts";
import type { Determined } from "../Determined.tsx";

type Arrived = { Page: typeof Determined } & Pick<ComponentProps<typeof Determined>, "words" | "notices">;
export type Later = Arrived | "loading" | "failed";

// Begun as soon as this script runs, too: notices that come late or not at all hold up nothing.
const notices = typeof document === "undefined" ? Promise.resolve(null) : fetchNotices();

const fetchLater = async (locale: Locale): Promise<Arrived> => {
  const [{ Determined: Page }, { default: words }] = await Promise.all([
    import("../Determined.tsx"),
    resultWords[locale](),
  ]);
  return { Page, words, notices };
};

// Begun as soon as this script runs, before the page answers to a tap: see the test of requests.
const { lang } = typeof document === "undefined" ? { lang: "" } : document.documentElement;
const begun = isLocale(lang) ? fetchLater(lang) : null;
begun?.catch(() => {});

// The tools under the result and the writer of Word files come with it, in one go: one after another, the last
// of them could still be on its way when the first answer is given.
if (begun) void Promise.allSettled([import("../keep/Keep.tsx"), import("#lib/packet/docx.ts")]);

/** The result page, fetched with the page itself so that nothing is asked of the server after an answer. */
export const useLater = (): { later: Later; retry: () => void } => {
  const locale = useLocale();
  const [attempt, setAttempt] = useState(0);
  const [later, setLater] = useState<Later>("loading");
  useEffect(() => {
    const coming = attempt === 0 && begun && lang === locale ? begun : fetchLater(locale);
    coming.then(setLater, () => setLater("failed"));
  }, [locale, attempt]);
  const retry = () => {
    setLater("loading");
    setAttempt(attempt + 1);
  };
  return { later, retry };
};

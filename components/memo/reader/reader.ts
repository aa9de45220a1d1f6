import { createTranslator, type useMessages } from "next-intl";
import { createContext, useContext } from "react";
import { fallback, type Locale } from "#lib/i18n/locales.ts";
import type { QuestionId } from "#rules";
import { useVoice } from "../../question/voice.ts";

type Questions = ReturnType<typeof useMessages>["questions"];

/** The language in which the person read the questions, and its words where it is not English. */
export const Reader = createContext<{ locale: Locale; questions: Questions | null }>({
  locale: fallback,
  questions: null,
});

/** A question and its options as the person read them; null where that was in English. */
export const useAsRead = () => {
  const voice = useVoice();
  const { locale, questions } = useContext(Reader);
  if (!questions) return null;
  const t = createTranslator({ locale, messages: { questions }, namespace: "questions" });
  return {
    ask: (question: QuestionId) => t(`${question}.ask`, { voice }),
    option: (question: QuestionId, option: string) =>
      t(`${question}.options.${option}` as Parameters<typeof t>[0], { voice }),
  };
};

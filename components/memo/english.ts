import { createTranslator, useLocale, useMessages } from "next-intl";
import type { QuestionId } from "#rules";
import { useVoice } from "../question/voice.ts";

/** The questions in English, for a page in another language. */
export type English = ReturnType<typeof useMessages>["questions"];

/** A question and its options in English; null where the page itself is in English. */
export const useEnglish = (questions: English | undefined) => {
  const voice = useVoice();
  const locale = useLocale();
  if (!questions || (locale as string) === "en") return null;
  const t = createTranslator({
    locale: "en",
    messages: { questions },
    namespace: "questions",
  });
  return {
    ask: (question: QuestionId) => t(`${question}.ask`, { voice }),
    option: (question: QuestionId, option: string) =>
      t(`${question}.options.${option}` as Parameters<typeof t>[0], { voice }),
  };
};

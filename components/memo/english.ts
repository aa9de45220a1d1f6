import { createTranslator, useLocale, useMessages } from "next-intl";
import type { QuestionId } from "#rules";
import { useVoice, type Voice } from "../question/voice.ts";

/** The questions in English, for a page in another language. */
export type English = ReturnType<typeof useMessages>["questions"];

/** A question and its options in English; null where the page itself is in English. */
export const useEnglish = (questions: English | undefined) => {
  const voice = useVoice();
  const locale = useLocale();
  if (!questions || (locale as string) === "en") return null;
  const t = createTranslator({
    locale: "en",
    messages: { questions } as never,
    namespace: "questions" as never,
  });
  const say = t as unknown as (key: string, values: { voice: Voice }) => string;
  return {
    ask: (question: QuestionId) => say(`${question}.ask`, { voice }),
    option: (question: QuestionId, option: string) =>
      say(`${question}.options.${option}`, { voice }),
  };
};

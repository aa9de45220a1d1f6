import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";
import type { Voice } from "./voice.ts";

type Part = "ask" | "hint" | "why" | "short";

/** The words of a question and its options in one voice. */
export const useQuestionWordsIn = (voice: Voice) => {
  const t = useTranslations("questions");
  return {
    part: (question: QuestionId, part: Part) => t(`${question}.${part}`, { voice }),
    option: (question: QuestionId, option: string) =>
      // Which options a question has is known here at run time alone; a test holds that each has its words.
      t(`${question}.options.${option}` as Parameters<typeof t>[0], { voice }),
  };
};

import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";
import type { Voice } from "./voice.ts";

type Part = "ask" | "hint" | "why" | "short";

/** The words of a question and its options in one voice. */
export const useQuestionWordsIn = (voice: Voice) => {
  const t = useTranslations("questions") as unknown as (
    key: string,
    values: { voice: Voice },
  ) => string;
  return {
    part: (question: QuestionId, part: Part) => t(`${question}.${part}`, { voice }),
    option: (question: QuestionId, option: string) => t(`${question}.options.${option}`, { voice }),
  };
};

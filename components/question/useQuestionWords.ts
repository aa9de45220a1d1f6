import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";

export type Voice = "myself" | "relative" | "client";
type Part = "ask" | "hint" | "why" | "short";

/** The words of a question and its options, in the voice in which the person asks. */
export const useQuestionWords = (voice: Voice) => {
  const t = useTranslations("questions") as unknown as (
    key: string,
    values: { voice: Voice },
  ) => string;
  return {
    part: (question: QuestionId, part: Part) => t(`${question}.${part}`, { voice }),
    option: (question: QuestionId, option: string) => t(`${question}.options.${option}`, { voice }),
  };
};

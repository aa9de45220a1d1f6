import { useQuestionWordsIn } from "./questionWords.ts";
import { useVoice } from "./voice.ts";

/** The words of a question and its options, in the voice of the page around. */
export const useQuestionWords = () => useQuestionWordsIn(useVoice());

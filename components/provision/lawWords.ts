import { lateScript } from "../ui/lateScript.ts";

const book = lateScript(() => import("#lib/law/book.ts").then(({ authorities }) => authorities));

export const {
  fetchIt: fetchLawWords,
  refetch: refetchLawWords,
  /** The authorities with their words, or how far they have come. */
  useIt: useLawWords,
  /** Does at once what needs the words of the law; where they are on their way, once they are on the page. */
  withIt: withLawWords,
} = book;

// Begun once the script of the result has come: every reason is one press away from the words of its law.
if (typeof document !== "undefined") void fetchLawWords();

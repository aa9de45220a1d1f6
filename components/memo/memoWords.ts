import type { Messages } from "next-intl";

/** The words that a memo is written with, of all the words there are. */
export const memoWords = (words: Messages) => ({
  questions: words.questions,
  screening: words.screening,
  result: words.result,
  rules: words.rules,
  papers: words.papers,
  knowers: words.knowers,
  evidence: words.evidence,
  fees: words.fees,
  memo: words.memo,
  route: { deciders: words.route.deciders },
  parts: { headings: { route: words.parts.headings.route } },
});

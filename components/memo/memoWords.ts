import type { Messages } from "next-intl";

/** The words that a memo is written with, of all the words there are. */
export const memoWords = ({
  questions,
  screening,
  result,
  rules,
  papers,
  knowers,
  evidence,
  fees,
  memo,
  route: { deciders },
  parts: {
    headings: { route },
  },
}: Messages) => ({
  questions,
  screening,
  result,
  rules,
  papers,
  knowers,
  evidence,
  fees,
  memo,
  route: { deciders },
  parts: { headings: { route } },
});

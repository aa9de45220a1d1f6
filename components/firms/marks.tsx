import type { ReactNode } from "react";

/** How words are set off in a sentence. */
export const marks = {
  b: (words: ReactNode) => <b>{words}</b>,
  code: (words: ReactNode) => <code>{words}</code>,
};

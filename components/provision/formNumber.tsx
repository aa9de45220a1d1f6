import type { ReactNode } from "react";

/** A form's name within a sentence: left to right and on one line in every language. */
export const formNumber = (name: ReactNode) => (
  <bdi dir="ltr" className="whitespace-nowrap">
    {name}
  </bdi>
);

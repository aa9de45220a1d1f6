import type { ReactNode } from "react";
import { Chevron } from "./Chevron.tsx";

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  /** Whether the summary only opens: what it opens has words of its own, so that paper does not need it. */
  control?: boolean;
  children: ReactNode;
};

/** Words that are one press away. */
export function Disclosure({ summary, open, control = false, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary
        className={`inline-flex min-h-11 max-w-full list-none items-center gap-2
          [&::-webkit-details-marker]:hidden ${control ? "screen-only" : ""}`}
      >
        <Chevron />
        <span className="underline">{summary}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

import type { ReactNode } from "react";
import { Chevron } from "./Chevron.tsx";

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode };

/** Words that are one press away. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary
        className="inline-flex min-h-11 max-w-full list-none items-center gap-2
          [&::-webkit-details-marker]:hidden"
      >
        <Chevron />
        <span className="underline">{summary}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

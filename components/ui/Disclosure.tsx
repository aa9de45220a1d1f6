import type { ReactNode, ToggleEventHandler } from "react";
import { Chevron } from "./Chevron.tsx";

export type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  /** Whether the summary only opens: what it opens has words of its own, so that paper does not need it. */
  control?: boolean;
  onToggle?: ToggleEventHandler<HTMLDetailsElement>;
  children: ReactNode;
};

/** Words that are one press away. */
export function Disclosure({
  summary,
  open,
  control = false,
  onToggle,
  children,
}: DisclosureProps) {
  return (
    <details open={open} onToggle={onToggle} className="group">
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

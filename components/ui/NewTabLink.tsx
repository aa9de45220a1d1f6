import type { ReactNode } from "react";

/** A link to another site, in a tab of its own, so that the result stays where it is. */
export function NewTabLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

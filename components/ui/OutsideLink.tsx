import type { ReactNode } from "react";

/** A link to another site, which is not told where the person came from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" translate={href.startsWith("tel:") ? "no" : undefined}>
      {children}
    </a>
  );
}

import type { ReactNode } from "react";
import { Chevron } from "./Chevron.tsx";

type PartProps = { id: string; heading: string; className?: string; children: ReactNode };

/** A part of the result that is folded at first, so that the whole can be seen at a glance. Paper shows it open. */
export function Part({ id, heading, className = "", children }: PartProps) {
  return (
    <section aria-labelledby={id} className={`part ${className}`}>
      <details>
        <summary>
          <Chevron />
          <h2 id={id}><span>{heading}</span></h2>
        </summary>
        <div>{children}</div>
      </details>
    </section>
  );
}

import type { ReactNode } from "react";
import { useElementIds } from "./elementIds.ts";
import { Chevron } from "./Chevron.tsx";

type PartProps = { name: string; heading: string; className?: string; children: ReactNode };

/** A part of the result that is folded at first, so that the whole can be seen at a glance. Paper shows it open. */
export function FoldedSection({ name, heading, className = "", children }: PartProps) {
  const idOf = useElementIds();
  return (
    <section data-section={name} aria-labelledby={idOf(name)} className={`part ${className}`}>
      <details>
        <summary>
          <Chevron />
          <h2 id={idOf(name)}>
            <span>{heading}</span>
          </h2>
        </summary>
        <div>{children}</div>
      </details>
    </section>
  );
}

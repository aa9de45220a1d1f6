import { createContext, useEffect, useEffectEvent, type ReactNode } from "react";
import { useElementIds } from "../ui/elementIds.ts";
import { Chevron } from "../ui/Chevron.tsx";
import { useDrawn } from "./drawn.ts";

type FoldedSectionProps = {
  name: string;
  heading: string;
  className?: string;
  /** Told when the part is first opened. */
  onOpen?: () => void;
  children: ReactNode;
};

/** Whether the part of the result around was opened: what only its buttons need is fetched from then on. */
export const PartOpened = createContext(false);

/**
 * A part of the result that is folded at first, so that the whole can be seen at a glance, and drawn once it is
 * opened. Paper shows it open.
 */
export function FoldedSection({
  name,
  heading,
  className = "",
  onOpen,
  children,
}: FoldedSectionProps) {
  const idOf = useElementIds();
  const { isDrawn, wasOpened, onToggle } = useDrawn();
  const tell = useEffectEvent(() => onOpen?.());
  useEffect(() => {
    if (wasOpened) tell();
  }, [wasOpened]);
  return (
    <section data-section={name} aria-labelledby={idOf(name)} className={`part ${className}`}>
      <details onToggle={onToggle}>
        <summary>
          <Chevron />
          <h2 id={idOf(name)}>
            <span>{heading}</span>
          </h2>
        </summary>
        <div>{isDrawn && <PartOpened value={wasOpened}>{children}</PartOpened>}</div>
      </details>
    </section>
  );
}

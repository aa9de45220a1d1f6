import { createContext, useState, type ReactNode } from "react";
import { useElementIds } from "./elementIds.ts";
import { Chevron } from "./Chevron.tsx";

type PartProps = {
  name: string;
  heading: string;
  className?: string;
  /** Told when the part is opened. */
  onOpen?: () => void;
  children: ReactNode;
};

/** Whether the part of the result around was opened: what only its buttons need is fetched from then on. */
export const PartOpened = createContext(false);

/** A part of the result that is folded at first, so that the whole can be seen at a glance. Paper shows it open. */
export function FoldedSection({ name, heading, className = "", onOpen, children }: PartProps) {
  const idOf = useElementIds();
  const [wasOpened, setOpened] = useState(false);
  const opened = () => {
    onOpen?.();
    setOpened(true);
  };
  return (
    <section data-section={name} aria-labelledby={idOf(name)} className={`part ${className}`}>
      <details onToggle={({ currentTarget }) => currentTarget.open && opened()}>
        <summary>
          <Chevron />
          <h2 id={idOf(name)}>
            <span>{heading}</span>
          </h2>
        </summary>
        <div>
          <PartOpened value={wasOpened}>{children}</PartOpened>
        </div>
      </details>
    </section>
  );
}

import type { ReactNode } from "react";

/**
 * A form that is never sent, around boxes to tick. Browsers write to the disk what is ticked, and Firefox heeds
 * `off` for a box only where a form says it.
 */
export function Unkept({ children }: { children: ReactNode }) {
  return (
    <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

import { useEffect, useRef, type ReactNode } from "react";

/** The heading of what has just come on the screen: it takes the focus, so that it is read out. */
export function StepHeading({ isFirst, children }: { isFirst?: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      <span>{children}</span>
    </h2>
  );
}

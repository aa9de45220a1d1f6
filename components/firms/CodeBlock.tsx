import type { Ref } from "react";

/** Code as it is typed: left to right, never translated, and a long line scrolls inside its block. */
export function CodeBlock({ text, inside }: { text: string; inside?: Ref<HTMLElement> }) {
  return (
    <pre dir="ltr" translate="no" tabIndex={0}>
      <code ref={inside}>{text}</code>
    </pre>
  );
}

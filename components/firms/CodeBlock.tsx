import type { Ref } from "react";

type Props = { text: string; inside?: Ref<HTMLElement>; wraps?: boolean };

/** Text as it is typed: left to right, never translated. A long line scrolls inside its block, unless the text wraps. */
export function CodeBlock({ text, inside, wraps = false }: Props) {
  return (
    <pre dir="ltr" translate="no" tabIndex={0} data-wraps={wraps || undefined}>
      <code ref={inside}>{text}</code>
    </pre>
  );
}

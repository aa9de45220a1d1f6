/** Longer citations than this are titles, which may break over two lines. */
const longestOnOneLine = 28;

/** A citation, left to right in every language, and on one line wherever there is room for one. */
export function Citation({ citation, className = "" }: { citation: string; className?: string }) {
  const breaks = citation.length > longestOnOneLine ? "" : "wide:whitespace-nowrap";
  return (
    <bdi dir="ltr" lang="en" translate="no" className={`${breaks} ${className}`}>
      {citation}
    </bdi>
  );
}

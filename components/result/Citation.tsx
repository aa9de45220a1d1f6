/** Longer citations than this are titles, which may break over two lines on a phone. */
const longestOnOneLine = 28;

/** A citation, left to right and on one line in every language. */
export function Citation({ citation, className = "" }: { citation: string; className?: string }) {
  const breaks = citation.length > longestOnOneLine ? "" : "whitespace-nowrap";
  return <bdi dir="ltr" lang="en" translate="no" className={`${breaks} ${className}`}>{citation}</bdi>;
}

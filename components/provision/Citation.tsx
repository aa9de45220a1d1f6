/** Longer citations than this are titles, which may break over two lines. */
const longestOnOneLine = 28;
/** No longer than this a citation fits the narrowest phone: in a text from right to left a broken one cannot be read. */
const alwaysOnOneLine = 18;

const breaksOf = ({ length }: string): string => {
  if (length <= alwaysOnOneLine) return "whitespace-nowrap";
  return length <= longestOnOneLine ? "wide:whitespace-nowrap" : "";
};

/** A citation, left to right in every language, and on one line wherever there is room for one. */
export function Citation({ citation, className = "" }: { citation: string; className?: string }) {
  return (
    <bdi dir="ltr" lang="en" translate="no" className={`${breaksOf(citation)} ${className}`}>
      {citation}
    </bdi>
  );
}

/** Sentences, each in a paragraph of its own. */
export function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text}>
      <span>{text}</span>
    </p>
  ));
}

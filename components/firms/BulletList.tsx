import type { ReactNode } from "react";

/** A list of points, each of a sentence or two. */
export function BulletList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}

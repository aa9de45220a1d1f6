export type ListKind = "conjunction" | "disjunction";

/** What stands before the last of a list in a language that Intl does not know. */
const joiners: Readonly<Record<string, Record<ListKind, string>>> = {
  ht: { conjunction: " ak ", disjunction: " oswa " },
};

/** Several things in a sentence: "a, b, and c", in the marks and words of the language. */
export const listed = (
  items: readonly string[],
  intl: readonly string[],
  type: ListKind = "conjunction",
): string => {
  const joiner = joiners[intl[0] ?? ""]?.[type];
  if (!joiner) return new Intl.ListFormat([...intl], { type }).format(items);
  const [last = "", ...before] = [...items].reverse();
  return before.length > 0 ? `${before.reverse().join(", ")}${joiner}${last}` : last;
};

/** Words that both texts have, that only the stored one has, or that only the one in force has. */
export type DiffPart = { is: "same" | "gone" | "new"; text: string };

/** How many words two texts have in common, from each pair of places on. */
const common = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i]![j] =
        before[i] === after[j]
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
};

const joined = (steps: readonly DiffPart[]): DiffPart[] =>
  steps.reduce<DiffPart[]>((list, { is, text }) => {
    const last = list.at(-1);
    if (last?.is !== is) return [...list, { is, text }];
    return [...list.slice(0, -1), { is, text: `${last.text} ${text}` }];
  }, []);

/** What changed, word by word; what only the text in force has before and after is left out. */
export const wordDiff = (before: readonly string[], after: readonly string[]): DiffPart[] => {
  const table = common(before, after);
  const steps: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      steps.push({ is: "same", text: before[i]! });
      [i, j] = [i + 1, j + 1];
    } else if (j >= after.length || (i < before.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      steps.push({ is: "gone", text: before[i]! });
      i += 1;
    } else {
      steps.push({ is: "new", text: after[j]! });
      j += 1;
    }
  }
  const list = joined(steps);
  const from = list[0]?.is === "new" ? 1 : 0;
  return list.slice(from, list.at(-1)?.is === "new" ? -1 : undefined);
};

const around = 8;
const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  const words = text.split(" ");
  if (words.length <= 2 * around + 1) return text;
  const head = isFirst ? [] : words.slice(0, around);
  const tail = isLast ? [] : words.slice(-around);
  return [...head, "…", ...tail].join(" ");
};

/** Parentheses as they are written. */
const tidy = (text: string): string => text.replace(/\( /g, "(").replace(/ \)/g, ")");

/** The parts in a line: [-gone-], {+new+}, and a few words around them. */
export const inALine = (list: readonly DiffPart[]): string =>
  list
    .map(({ is, text }, at) => {
      if (is === "gone") return `[-${tidy(text)}-]`;
      if (is === "new") return `{+${tidy(text)}+}`;
      return tidy(shortened(text, at === 0, at === list.length - 1));
    })
    .join(" ");

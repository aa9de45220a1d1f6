import type { Item, Part } from "./telling.ts";
import type { ShortResultText } from "./tellShort.ts";

/** As long as a short text may be: it has to go through one message of a phone. */
export const mostLetters = 4000;

type Frame = {
  service: string;
  notAdvice: string;
  about: string;
  scan: string;
  link: string;
  /** What is said in place of as many papers as are left out. */
  more: (count: number) => string;
};

const marks: Partial<Record<Part["id"], (at: number) => string>> = {
  steps: (at) => `${at + 1}. `,
  points: (at) => `${at + 1}. `,
};
const bullet = () => "- ";

const itemLines = ({ text, cites = [], more = [], address, isTicked }: Item, mark: string) => {
  const law = cites.length > 0 ? ` [${cites.join(" · ")}]` : "";
  const behind = address ? ` ${address}` : "";
  const box = isTicked === undefined ? "" : isTicked ? "[x] " : "[ ] ";
  const indent = " ".repeat(mark.length);
  return [`${mark}${box}${text}${law}${behind}`, ...more.map((line) => `${indent}${line}`)];
};

const partLines = ({ id, heading, text, items }: Part): string[] => [
  "",
  ...(heading ? [heading.toUpperCase()] : []),
  ...(text ? [text] : []),
  ...items.flatMap((item, at) => itemLines(item, (marks[id] ?? bullet)(at))),
];

/** The same without its last papers, and with how many they are. */
const without = (part: Part, left: number, more: Frame["more"]): Part =>
  part.id === "papers" && left > 0
    ? { ...part, items: [...part.items.slice(0, -left), { text: more(left) }] }
    : part;

/** A result in as few letters as one message takes; where it is longer, the last papers are counted and not named. */
export const shortText = ({
  label,
  heading,
  notes,
  parts,
  ...frame
}: ShortResultText & Frame): string => {
  const papers = parts.find(({ id }) => id === "papers")?.items.length ?? 0;
  const withLeft = (left: number): string =>
    [
      frame.service,
      frame.notAdvice,
      "",
      label,
      heading,
      ...notes,
      ...parts.flatMap((part) => partLines(without(part, left, frame.more))),
      "",
      frame.scan,
      frame.link,
      "",
      frame.about,
      "",
    ].join("\n");
  const sizes = Array.from({ length: papers }, (_, left) => left);
  const fitting = sizes.find((left) => withLeft(left).length < mostLetters);
  return withLeft(fitting ?? papers);
};

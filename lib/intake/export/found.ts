import { partyText } from "./csv.ts";
import type { OpenedIntake } from "./opened.ts";

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Whether an opened intake has all the words of a search in its names, contact or id, whatever their accents. */
export const isFound = ({ row, names }: OpenedIntake, sought: string): boolean => {
  const { parties, address, through, interpreter } = names.contact;
  const text = plain(
    [row.id, address, through, interpreter, ...parties.map(partyText)].filter(Boolean).join(" "),
  );
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

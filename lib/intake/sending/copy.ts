import type { SealedCopy } from "../sealed/copy.ts";
import { schema } from "../sealed/form.ts";
import type { Kept } from "./deliver.ts";

/** What a person saves: names and contact alone, locked for the firm. The answers are in no file. */
export const copyOf = ({ id, first }: Kept, firm: string): string => {
  const copy: SealedCopy = { v: schema, id, firm, stage: 1, sealed: first };
  return `${JSON.stringify(copy)}\n`;
};

/** A name that says nothing of what is inside. */
export const copyName = (day: string): string => `sealed-${day}.json`;

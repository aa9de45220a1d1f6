import type { Held } from "../keyfile/held.ts";
import { SealedCopy } from "../sealed/copy.ts";
import { openStage1 } from "../sealed/open.ts";
import type { Stage1 } from "../sealed/stages.ts";
import type { Opening } from "./opening.ts";

/** No copy is longer, in bytes. */
export const largestCopy = 100_000;

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Opens names and contact that a person saved locked and gave to the firm. Never throws. */
export const openCopy = async (held: Held, text: string): Promise<Opening<Stage1>> => {
  const read = SealedCopy.safeParse(jsonIn(text));
  if (!read.success) return { ok: false, why: "not-an-intake" };
  const { firm, id, sealed } = read.data;
  if (firm !== held.firm) return { ok: false, why: "moved" };
  const mine = sealed.find(({ kid }) => kid === held.opensKid);
  if (!mine) return { ok: false, why: "not-for-this-key" };
  return openStage1(mine.jwe, held.opens, { firm, id });
};

import { authorities, type Advisory, type AuthorityId } from "#rules";
import type { Resting } from "./looked.ts";

export type Citing = (id: AuthorityId) => Resting;

const page = (url: string) => url.split(/[#?]/, 1)[0];

/** What rests on a text: what cites it, and the notices whose source is the same page. */
export const restingOn =
  (citing: Citing, notices: readonly Advisory[]): Citing =>
  (id) => {
    const own = page(authorities[id].url);
    const found = notices.filter(({ source }) => source.url && page(source.url) === own);
    return { ...citing(id), ...(found.length > 0 && { notices: found.map((one) => one.id) }) };
  };

/** The lists of several texts as one. */
export const together = (all: readonly Resting[]): Resting => {
  const lists = [...new Set(all.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(
    lists.map((list) => [list, [...new Set(all.flatMap((one) => one[list] ?? []))]]),
  );
};

import { authorities, authorityIds, reviewOf, type Authority, type AuthorityId } from "#rules";

type Provision = Authority & { id: AuthorityId } & ReturnType<typeof reviewOf>;

/** Each provision once, in the order of the book, in full, with what is known of our copy and its review. */
export const provisionsOf = (cited: readonly AuthorityId[]): Provision[] => {
  const ids = new Set(cited);
  return authorityIds
    .filter((id) => ids.has(id))
    .map((id) => ({ id, ...authorities[id], ...reviewOf(authorities[id]) }));
};

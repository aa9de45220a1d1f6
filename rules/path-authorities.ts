import { authorities, authorityIds, type Authority, type AuthorityId } from "./authorities.ts";
import source from "./path-authorities.json" with { type: "json" };

export type PathAuthorityId = AuthorityId | keyof typeof source;

/** The provisions that other paths and warnings cite: those of the rules, and a few that no rule needs. */
export const pathAuthorities: Record<PathAuthorityId, Authority> = {
  ...authorities,
  ...(source as Record<keyof typeof source, Authority>),
};
export const ownPathAuthorityIds = Object.keys(source) as (keyof typeof source)[];
export const pathAuthorityIds = [...authorityIds, ...ownPathAuthorityIds] as [
  PathAuthorityId, ...PathAuthorityId[],
];

import { authorities, authorityIds, type Authority, type AuthorityId } from "./authorities.ts";
import source from "./path-authorities.json" with { type: "json" };
import { routeAuthorities } from "./route/provisions.ts";

type OwnId = keyof typeof source;
const expedite = "uscis-expedite-2024";

export type PathAuthorityId = AuthorityId | typeof expedite | OwnId;

/** The provisions that other paths and warnings cite: those of the rules, one of the route, and a few more. */
export const pathAuthorities: Record<PathAuthorityId, Authority> = {
  ...authorities,
  [expedite]: routeAuthorities[expedite],
  ...(source as Record<OwnId, Authority>),
};
export const ownPathAuthorityIds = Object.keys(source) as OwnId[];
export const pathAuthorityIds = [...authorityIds, expedite, ...ownPathAuthorityIds] as [
  PathAuthorityId, ...PathAuthorityId[],
];

import { authorities, type Authority, type AuthorityId } from "../authorities.ts";
import { feeAuthorities, type FeeAuthorityId } from "../fee-authorities.ts";
import source from "./authorities.json" with { type: "json" };
import { routeReadings, type RouteReadingId } from "./readings.ts";

export type RouteAuthorityId = keyof typeof source;
export type RouteCite = AuthorityId | FeeAuthorityId | RouteAuthorityId | RouteReadingId;

/** Provisions that only the route cites. */
export const routeAuthorities = source as Record<RouteAuthorityId, Authority>;

/** Every provision and reading that a step may cite. */
export const routeProvisions: Record<RouteCite, Authority> = {
  ...authorities, ...feeAuthorities, ...routeAuthorities, ...routeReadings,
};

import type { Authority } from "../authorities.ts";
import { feeAuthorities, type FeeAuthorityId } from "../fee-authorities.ts";
import { pathAuthorities, type PathAuthorityId } from "../path-authorities.ts";
import source from "./authorities.json" with { type: "json" };
import { routeReadings, type RouteReadingId } from "./readings.ts";

export type RouteAuthorityId = keyof typeof source;
export type RouteCite = PathAuthorityId | FeeAuthorityId | RouteAuthorityId | RouteReadingId;

/** Provisions that only the route cites. */
export const routeAuthorities = source as Record<RouteAuthorityId, Authority>;

/** Every provision and reading that a step may cite. */
export const routeProvisions: Record<RouteCite, Authority> = {
  ...pathAuthorities, ...feeAuthorities, ...routeAuthorities, ...routeReadings,
};

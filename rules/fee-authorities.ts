import type { Authority } from "./authorities.ts";
import source from "./fee-authorities.json" with { type: "json" };

export type FeeAuthorityId = keyof typeof source;

/** Every provision on fees: the regulation's, the statute's, then the agencies' notices. */
export const feeAuthorities = source as Record<FeeAuthorityId, Authority>;
export const feeAuthorityIds = Object.keys(source) as [FeeAuthorityId, ...FeeAuthorityId[]];

import {
  authorities, authorityIds, feeAuthorities, feeAuthorityIds,
  type Authority, type AuthorityId, type FeeAuthorityId,
} from "#rules";

export type ProvisionId = AuthorityId | FeeAuthorityId;

const all: Record<ProvisionId, Authority> = { ...authorities, ...feeAuthorities };
const order: readonly ProvisionId[] = [...authorityIds, ...feeAuthorityIds];

/** Each provision once, in the order of the authorities, in full and with what is known of our copy. */
export const provisionsOf = (cited: readonly ProvisionId[]): (Authority & { id: ProvisionId })[] => {
  const ids = new Set(cited);
  return order.filter((id) => ids.has(id)).map((id) => ({ id, ...all[id] }));
};

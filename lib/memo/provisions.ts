import { reviewOf, routeProvisions, type Authority, type RouteCite } from "#rules";

export type ProvisionId = RouteCite;

const order = Object.keys(routeProvisions) as ProvisionId[];

type Provision = Authority & { id: ProvisionId } & ReturnType<typeof reviewOf>;

/** Each provision once, in the order of the authorities, in full, with what is known of our copy and its review. */
export const provisionsOf = (cited: readonly ProvisionId[]): Provision[] => {
  const ids = new Set(cited);
  return order
    .filter((id) => ids.has(id))
    .map((id) => ({ id, ...routeProvisions[id], ...reviewOf(routeProvisions[id]) }));
};

import { authorities, type AuthorityId } from "#rules";
import { FoldedProvision } from "./FoldedProvision.tsx";

/** A provision that rules cite, folded. */
export const Provision = ({ id }: { id: AuthorityId }) => <FoldedProvision provision={authorities[id]} />;

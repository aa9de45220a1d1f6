import { requirementCites } from "#lib/result/cites.ts";
import type { Requirement, State } from "#rules";
import { ProvisionList } from "../../provision/ProvisionList.tsx";
import { useResult } from "../../case/result.ts";

type RequirementLawProps = { id: Requirement; state: State };

/** The law on which the state of a requirement rests. */
export function RequirementLaw({ id, state }: RequirementLawProps) {
  const { determination } = useResult();
  return <ProvisionList ids={requirementCites(determination, id, state)} />;
}

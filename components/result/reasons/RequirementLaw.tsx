import {
  requirementOf,
  type AuthorityId,
  type Determination,
  type Requirement,
  type State,
} from "#rules";
import { ProvisionList } from "../../provision/ProvisionList.tsx";
import { useResult } from "../../case/result.ts";

const findingOf = { met: "meets", failed: "fails", open: "leaves-open" } as const;

/** The provisions cited by what put a requirement into its state; the paragraph on parole where nothing did. */
const citesOf = (
  { reasons, bases }: Determination,
  id: Requirement,
  state: State,
): readonly AuthorityId[] => {
  const chosen = bases.map((basis) => basis.id as string);
  const concerns = (target: string) =>
    chosen.includes(target)
      ? id === "qualifying-reason"
      : requirementOf(target as Parameters<typeof requirementOf>[0]) === id;
  const cites = reasons
    .filter(({ finding, of }) => finding === findingOf[state] && of.some(concerns))
    .flatMap((reason) => reason.cites.map((cite) => cite.id));
  return cites.length > 0 ? [...new Set(cites)] : ["ina-212-d-5-A"];
};

type RequirementLawProps = { id: Requirement; state: State };

/** The law on which the state of a requirement rests. */
export function RequirementLaw({ id, state }: RequirementLawProps) {
  const { determination } = useResult();
  return <ProvisionList ids={citesOf(determination, id, state)} />;
}

import {
  requirementOf,
  type AuthorityId,
  type Determination,
  type Reason,
  type Requirement,
  type State,
} from "#rules";

/** The paragraph on parole, on which everything rests that rests on nothing narrower. */
const paroleCite = "ina-212-d-5-A";

/** The provision on parole itself among those that a reason cites, the narrower one first, or the first of any. */
export const mainCite = (reason: Reason | undefined): AuthorityId => {
  const cites = reason?.cites ?? [];
  const cite =
    cites.find(({ citation }) => citation.startsWith("8 CFR 212.5")) ??
    cites.find(({ citation }) => citation.startsWith("INA 212(d)(5)")) ??
    cites[0];
  return cite?.id ?? paroleCite;
};

const findingOf = { met: "meets", failed: "fails", open: "leaves-open" } as const;

/** The provisions cited by what put a requirement into its state; the paragraph on parole where nothing did. */
export const requirementCites = (
  { reasons }: Determination,
  id: Requirement,
  state: State,
): readonly AuthorityId[] => {
  const concerns = (target: Reason["of"][number]) => requirementOf(target) === id;
  const cites = reasons
    .filter(({ finding, of }) => finding === findingOf[state] && of.some(concerns))
    .flatMap((reason) => reason.cites.map((cite) => cite.id));
  return cites.length > 0 ? [...new Set(cites)] : [paroleCite];
};

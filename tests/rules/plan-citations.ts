import {
  deciderIds,
  deciders,
  evidence,
  evidenceIds,
  feeExceptionIds,
  feeExceptions,
  fees,
  firstWarningIds,
  firstWarningRows,
  pathIds,
  paths,
  routeStepIds,
  routeSteps,
  routeTimeIds,
  routeTimes,
  warningIds,
  warnings,
} from "#rules";

type Citing = { cites: readonly string[] };

const of = <Id extends string>(kind: string, ids: readonly Id[], rows: Readonly<Record<Id, unknown>>) =>
  ids.flatMap((id): [string, readonly string[]][] => {
    const { cites } = rows[id] as Partial<Citing>;
    return cites ? [[`${kind} ${id}`, cites]] : [];
  });

/** What each row of the plan cites, by kind and id. */
export const citationsOfPlan = (): Record<string, readonly string[]> =>
  Object.fromEntries([
    ...of("step", routeStepIds, routeSteps),
    ...of("decider", deciderIds, deciders),
    ...of("time", routeTimeIds, routeTimes),
    ...of("paper", evidenceIds, evidence),
    ...of("path", pathIds, paths),
    ...of("warning", warningIds, warnings),
    ...of("first warning", firstWarningIds, firstWarningRows),
    ...of("exception", feeExceptionIds, feeExceptions),
    ...fees.map(({ id, cites }): [string, readonly string[]] => [`fee ${id}`, cites]),
  ]);

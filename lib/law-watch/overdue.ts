import {
  authorities,
  authorityIds,
  fees,
  mayHaveChanged,
  pathsEdition,
  reportIds,
  reports,
  reviewOf,
  routeStepIds,
  routeSteps,
  rulesReviewBy,
  version,
  type Advisory,
} from "#rules";
import type { Overdue } from "./looked.ts";
import { placeOf } from "./place.ts";

/** What is past its review date on a day; fees and notices of the past are not. */
export const overdueOn = (day: string, notices: readonly Advisory[]): Overdue[] => {
  const isPast = (until: string | null | undefined) => (until ?? day) < day;
  const all: Overdue[] = [
    { list: "rules", id: version.version, reviewBy: rulesReviewBy },
    ...fees
      .filter(({ effectiveUntil }) => !isPast(effectiveUntil))
      .map(({ id, reviewBy }) => ({ list: "fees", id, reviewBy })),
    ...routeStepIds.flatMap((id) => {
      const { checked } = routeSteps[id];
      return checked ? [{ list: "steps", id, reviewBy: checked.reviewBy }] : [];
    }),
    { list: "paths", id: `as of ${pathsEdition.date}`, reviewBy: pathsEdition.reviewBy },
    ...reportIds.map((id) => ({ list: "reports", id, reviewBy: reports[id].reviewBy })),
    ...notices
      .filter(({ effectiveUntil }) => !isPast(effectiveUntil))
      .map(({ id, reviewBy }) => ({ list: "notices", id, reviewBy })),
    ...authorityIds
      .filter((id) => !placeOf(authorities[id]))
      .map((id) => ({ list: "texts", id, reviewBy: reviewOf(authorities[id]).reviewBy })),
  ];
  return all.filter((one) => mayHaveChanged(one, day));
};

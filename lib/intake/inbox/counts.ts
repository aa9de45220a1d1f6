import { daysAfter } from "#rules";
import { decisions, type IntakeRow } from "./shapes.ts";

/** Where an intake stands: not looked at yet, decided, or done with. */
export const rowStates = ["new", ...decisions, "handled"] as const;
export type RowState = (typeof rowStates)[number];

export const stateOf = ({
  handled,
  decision,
}: Pick<IntakeRow, "handled" | "decision">): RowState =>
  handled ? "handled" : (decision ?? "new");

/** The Monday of the week of a moment, by UTC as the server tells it. */
export const mondayOf = (moment: string): string => {
  const day = moment.slice(0, 10);
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
};

type Counted = Pick<IntakeRow, "received" | "handled" | "decision">;

/** How many intakes came in each of the last weeks, the oldest first, by where they stand: from what the host knows alone. */
export const weeksOf = (rows: readonly Counted[], today: string, weeks = 8) =>
  Array.from({ length: weeks }, (_, at) => {
    const monday = daysAfter(mondayOf(today), 7 * (at + 1 - weeks));
    const came = rows.filter(({ received }) => mondayOf(received) === monday);
    const by = Object.fromEntries(
      rowStates.map((state) => [state, came.filter((row) => stateOf(row) === state).length]),
    ) as Record<RowState, number>;
    return { monday, count: came.length, by };
  });

import { feesFor, feeTotals, type Answers, type FeeInForce } from "#rules";

type Charge = FeeInForce["charge"];
const onceOnly: readonly Charge[] = ["i-131-paper", "i-131-online", "port-request", "parole"];

/** What is paid for one person, and its sum: on paper, and online where that differs; null where no fee is known. */
export const costsOf = (answers: Answers, day: string) => {
  const due = feesFor(answers, day);
  const charges = due.flatMap(({ charge, amount }) =>
    onceOnly.includes(charge) && amount !== null ? [{ charge, amount }] : [],
  );
  const [first, second] = charges;
  if (!first) return null;
  const totals = feeTotals(due);
  /** A sum of one is itself; of several without one of them there is none. */
  const sumBy = (form: Charge): number | null =>
    totals.find(({ way }) => way === form || way === "port-request")?.amount ??
    (second ? null : first.amount);
  return { charges, onPaper: sumBy("i-131-paper"), online: sumBy("i-131-online") };
};
export type Costs = NonNullable<ReturnType<typeof costsOf>>;

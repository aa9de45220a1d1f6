import { feesFor, type Answers, type FeeInForce } from "#rules";

type Charge = FeeInForce["charge"];
const onceOnly: readonly Charge[] = ["i-131-paper", "i-131-online", "port-request", "parole"];

/** What is paid for one person, and its sum: on paper, and online where that differs; null where no fee is known. */
export const costsOf = (answers: Answers, day: string) => {
  const charges = feesFor(answers, day).flatMap(({ charge, amount }) =>
    onceOnly.includes(charge) && amount !== null ? [{ charge, amount: amount as number }] : [],
  );
  if (charges.length === 0) return null;
  const sumWithout = (left: Charge) =>
    charges.reduce((sum, { charge, amount }) => (charge === left ? sum : sum + amount), 0);
  return {
    charges,
    onPaper: sumWithout("i-131-online"),
    online: sumWithout("i-131-paper"),
  };
};
export type Costs = NonNullable<ReturnType<typeof costsOf>>;

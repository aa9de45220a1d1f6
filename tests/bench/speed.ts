import { determine } from "#rules";
import { checkCases } from "../rules/cases.ts";
import type { Evaluation, Form } from "./sample.ts";

const rounds = 21;
const slice = 100_000;

const runsOf = (form: Form): Evaluation[] => checkCases.map(({ answers }) => form.on(answers));
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Passes over every case for a slice of processor time; calls per second of it. */
const perSecond = async (runs: readonly (() => unknown)[]): Promise<number> => {
  const from = cpu();
  let calls = 0;
  while (cpu() - from < slice) {
    for (const run of runs) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    calls += runs.length;
  }
  return (calls * 1e6) / (cpu() - from);
};

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Speeds of each form and of whole determinations: one list of rounds each, taken in turn. */
export const speeds = async (forms: readonly Form[]): Promise<{ forms: number[][]; determinations: number[] }> => {
  const work = [
    ...forms.map(runsOf),
    checkCases.map(
      ({ answers }) =>
        () =>
          determine(answers),
    ),
  ];
  const taken: number[][] = work.map(() => []);
  for (const runs of work) await perSecond(runs);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, runs] of work.entries()) taken[at]!.push(await perSecond(runs));
  }
  return { forms: taken.slice(0, -1), determinations: taken.at(-1)! };
};

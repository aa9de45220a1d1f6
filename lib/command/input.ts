import type * as z from "zod";
import { Answers } from "#rules";

export type Problem = { path: string; message: string };
export type Input = { answers: Answers[]; isList: boolean } | { problems: Problem[] };

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("") || ".";

const problemsOf = (at: readonly PropertyKey[], { issues }: z.ZodError): Problem[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: pathOf([...at, ...issue.path, key]), message: "not a question or option" }))
      : [{ path: pathOf([...at, ...issue.path]), message: issue.message }],
  );

const read = (at: readonly PropertyKey[], value: unknown): { answers: Answers } | { problems: Problem[] } => {
  const parsed = Answers.safeParse(value);
  return parsed.success ? { answers: parsed.data } : { problems: problemsOf(at, parsed.error) };
};

/** Text in, sets of answers out, or every problem with its path. Never throws. */
export const parseInput = (text: string): Input => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: ".", message: error instanceof Error ? error.message : "not JSON" }] };
  }
  const isList = Array.isArray(value);
  const found = isList
    ? (value as unknown[]).map((one, index) => read([index], one))
    : [read([], value)];
  const problems = found.flatMap((one) => ("problems" in one ? one.problems : []));
  const answers = found.flatMap((one) => ("answers" in one ? [one.answers] : []));
  return problems.length > 0 ? { problems } : { answers, isList };
};

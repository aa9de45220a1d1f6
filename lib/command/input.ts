import * as z from "zod/mini";
import { Answers, readJson } from "#rules";
import { english } from "./english.ts";

type Problem = { path: string; message: string };
export type Input = { answers: Answers[]; isList: boolean } | { problems: Problem[] };

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("") || ".";

const problemsOf = (at: readonly PropertyKey[], { issues }: z.core.$ZodError): Problem[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: pathOf([...at, ...issue.path, key]),
          message: "not a question or option",
        }))
      : [{ path: pathOf([...at, ...issue.path]), message: issue.message }],
  );

const read = (
  at: readonly PropertyKey[],
  value: unknown,
): { answers: Answers } | { problems: Problem[] } => {
  const parsed = Answers.safeParse(value, english);
  return parsed.success ? { answers: parsed.data } : { problems: problemsOf(at, parsed.error) };
};

/** Text in, sets of answers out, or every problem with its path. Never throws. */
export const parseInput = (text: string): Input => {
  const json = readJson(text);
  if (!json.ok) return { problems: [{ path: ".", message: json.why }] };
  const { value, repeated } = json;
  const isList = Array.isArray(value);
  const found = isList
    ? (value as unknown[]).map((one, index) => read([index], one))
    : [read([], value)];
  const problems = [
    ...repeated.map((keys) => ({ path: pathOf(keys), message: "stands twice" })),
    ...found.flatMap((one) => ("problems" in one ? one.problems : [])),
  ];
  const answers = found.flatMap((one) => ("answers" in one ? [one.answers] : []));
  return problems.length > 0 ? { problems } : { answers, isList };
};

import * as z from "zod/mini";
import { Advisory, advisorySeverities } from "./advisory.ts";
import { readJson } from "../text/json.ts";
import { mayHaveChanged } from "../dates/overdue.ts";
import type { Answers, QuestionId } from "../questions/questions.ts";

const File = z
  .strictObject({ version: z.literal(1), advisories: z.array(Advisory).check(z.maxLength(200)) })
  .check(
    z.superRefine(({ advisories }, context) => {
      advisories.forEach(({ id }, at) => {
        if (advisories.findIndex((one) => one.id === id) < at) {
          context.addIssue({
            code: "custom",
            path: ["advisories", at, "id"],
            message: `${id} stands twice`,
          });
        }
      });
    }),
  );

export type AdvisoriesRead =
  | { ok: true; advisories: Advisory[] }
  | { ok: false; why: "not-json" | "not-as-agreed"; problems: string[] };

/**
 * Reads the operator's file; one mistake refuses the whole of it, with the path of each mistake. What Zod finds wrong
 * is put in the words that are given with the text.
 */
export const readAdvisories = (
  text: string,
  words?: z.core.ParseContext<z.core.$ZodIssue>,
): AdvisoriesRead => {
  const json = readJson(text);
  if (!json.ok) return { ok: false, why: "not-json", problems: ["The file is not JSON."] };
  const read = File.safeParse(json.value, words);
  if (read.success && json.repeated.length === 0)
    return { ok: true, advisories: read.data.advisories };
  const problems = [
    ...json.repeated.map((path) => `${path.join(".")}: stands twice`),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
  return { ok: false, why: "not-as-agreed", problems };
};

type Named = QuestionId | "nationality";
type Facts = Partial<Record<Named, string | Record<string, unknown>>>;

const fits = (accepted: readonly string[], answer: Facts[Named]): boolean =>
  typeof answer === "object"
    ? accepted.some((option) => Object.hasOwn(answer, option))
    : answer !== undefined && accepted.includes(answer);

const concerns = ({ appliesWhen }: Advisory, facts: Facts): boolean =>
  appliesWhen.some((way) =>
    Object.entries(way).every(([name, accepted]) => fits(accepted, facts[name as Named])),
  );

/** The notices for this person on a day, the gravest first; none on what is not a day. */
export const advisoriesFor = (
  list: readonly Advisory[],
  answers: Answers,
  nationality: string | null,
  today: string,
): Advisory[] => {
  if (!z.iso.date().safeParse(today).success) return [];
  const facts: Facts = { ...answers, nationality: nationality ?? undefined };
  const shown = list.filter((advisory) => {
    const { effectiveFrom: from, effectiveUntil: until } = advisory;
    return (from ?? today) <= today && today <= (until ?? today) && concerns(advisory, facts);
  });
  return advisorySeverities.flatMap((grade) => shown.filter(({ severity }) => severity === grade));
};

/** Whether a notice is past the day by which it was to be looked at again. */
export const isPastReview = (advisory: Advisory, today: string): boolean =>
  mayHaveChanged(advisory, today);

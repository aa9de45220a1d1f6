import * as z from "zod/mini";
import { Answers, countries, version as edition } from "#rules";
import { entryIn, keepIn, type Loss } from "../tab/tab.ts";
import { Ticks } from "../tab/ticks.ts";
import { relevant } from "../questionnaire/walk.ts";
import { alone, most, type Family } from "./family.ts";

const name = "people";
const longest = 200_000;
const number = z.int().check(z.minimum(1), z.maximum(most));
const country = z.nullable(z.enum(countries));
const Other = z.strictObject({ number, answers: Answers, shared: Answers, ticks: Ticks, country });
const Entry = z
  .strictObject({
    version: z.literal(edition.version),
    here: number,
    /** What the case answers for the person on the screen, whose answers are kept by themselves. */
    shared: Answers,
    others: z.array(Other).check(z.maxLength(most - 1)),
  })
  .check(
    z.refine(
      ({ here, others }) =>
        new Set([here, ...others.map((one) => one.number)]).size === others.length + 1,
    ),
  );

/** What was kept of a family: its people, nobody else, or something that is gone and why. */
export type KeptFamily = { family: Family; shared: Answers; dropped: Loss | null };

const nobody: KeptFamily = { family: alone, shared: {}, dropped: null };

/** Reads the other people of this tab. */
export const loadFamily = (): KeptFamily => {
  const { entry, dropped } = entryIn(name, Entry, longest);
  if (!entry) return { ...nobody, dropped };
  const { here, shared } = entry;
  const others = entry.others.map((one) => ({ ...one, answers: relevant(one.answers) }));
  return { family: { here, others }, shared, dropped };
};

/** Keeps the other people until the tab closes; a person alone who shares nothing leaves nothing behind. */
export const saveFamily = ({ here, others }: Family, shared: Answers): void => {
  const isAlone = others.length === 0 && Object.keys(shared).length === 0;
  keepIn(name, isAlone ? null : JSON.stringify({ version: edition.version, here, shared, others }));
};

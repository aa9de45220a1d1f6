import * as z from "zod/mini";
import { outcomes } from "../determination/determination.ts";
import { Words } from "../text/unseen.ts";
import written from "./change-log.json" with { type: "json" };

const words = Words(600);

/** What one version of the rules changed, and for whom. */
const Edition = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  date: z.iso.date(),
  summary: words,
  /** How many people of the check cases both versions tell, and how many of them it judges otherwise. */
  people: z.optional(z.strictObject({ told: z.int(), otherwise: z.int() })),
  affected: z.array(
    z
      .strictObject({ who: words, was: z.enum(outcomes), is: z.enum(outcomes), because: words })
      .check(z.refine(({ was, is }) => was !== is, "the outcome stays as it was")),
  ),
});
export type Edition = z.infer<typeof Edition>;

const numberOf = ({ version }: Pick<Edition, "version">): number =>
  version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);

/** The versions of the rules, the newest first. */
export const ChangeLog = z.array(Edition).check(
  z.minLength(1),
  z.refine(
    (log) => log.every((one, at) => at === 0 || numberOf(one) < numberOf(log[at - 1]!)),
    "the newest version stands first",
  ),
);

/** What each version of the rules changed. */
export const changeLog: readonly Edition[] = ChangeLog.parse(written);

/** What a log lacks: its first record tells the version of the day, with the date of its sources. */
export const faultInLog = (
  [newest]: readonly Edition[],
  { version, date }: { version: string; date: string },
): string | null => {
  if (newest?.version !== version) return `version ${version} has no record`;
  return newest.date === date ? null : `the record of version ${version} is not of ${date}`;
};

import * as z from "zod/mini";
import { countries } from "../vocabulary/countries.ts";
import { optionsOf, questionIds, type QuestionId } from "../questions/questions.ts";
import { Words } from "../text/unseen.ts";
import { WebAddress } from "../text/web-address.ts";

/** From the year of the Immigration and Nationality Act on; a year after 2099 is a slip of the keys. */
const inOurTime = z.refine<string>((day) => "1952" <= day && day < "2100", {
  error: "is not between 1952 and 2099",
});
const Day = z.iso.date().check(inOurTime);
const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/), inOurTime);
/** The same day of the next year; the 29th of February stays as it is, which compares as well. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const words = Words(2000);
/** Words by language; English is always there, for the languages that have none of their own. */
const ByLanguage = z
  .record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/)), words)
  .check(z.refine((said) => Object.hasOwn(said, "en"), "English (en) is missing"));

const options = questionIds.map((id) => [id, z.array(z.enum(optionsOf(id))).check(z.minLength(1))]);
const named = Object.fromEntries(options) as Record<
  QuestionId,
  z.ZodMiniArray<z.ZodMiniType<string>>
>;
/** Options for each question named, and countries: every one named must fit. */
const Way = z.partial(
  z.strictObject({ ...named, nationality: z.array(z.enum(countries)).check(z.minLength(1)) }),
);

export const advisoryStatuses = ["in-effect", "blocked", "ended", "unverified"] as const;
/** The gravest first. */
export const advisorySeverities = ["danger", "caution", "note"] as const;

/** One notice on policy that changes faster than the rules: text alone, which never touches an outcome. */
export const Advisory = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
    status: z.enum(advisoryStatuses),
    severity: z.enum(advisorySeverities),
    title: ByLanguage,
    text: ByLanguage,
    /** The ways in which it concerns a person, any one of which is enough; `{}` is everybody. */
    appliesWhen: z.array(Way).check(z.minLength(1)),
    /** It is shown from this day, where the day is known, and until its last day, where it has one. */
    effectiveFrom: z.nullable(Day),
    effectiveUntil: z.optional(Day),
    lastVerified: Day,
    reviewBy: Day,
    verified: z.enum(["two copies", "one copy", "secondary"]),
    /** The address is null where the source has none that can be opened. */
    source: z.strictObject({
      title: words,
      url: z.nullable(WebAddress),
      date: z.union([Day, Month]),
    }),
  })
  .check(
    z.refine(({ effectiveFrom: from, effectiveUntil: until }) => !from || !until || from <= until, {
      error: "ends before it begins",
      path: ["effectiveUntil"],
    }),
    z.refine(({ lastVerified, reviewBy }) => lastVerified <= reviewBy, {
      error: "stands before the day of the last check",
      path: ["reviewBy"],
    }),
    // A notice that nobody has to look at again would be shown for good.
    z.refine(({ lastVerified, reviewBy }) => reviewBy <= aYearAfter(lastVerified), {
      error: "stands more than a year after the last check",
      path: ["reviewBy"],
    }),
  );
export type Advisory = z.infer<typeof Advisory>;

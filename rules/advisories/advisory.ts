import * as z from "zod";
import { countries } from "../vocabulary/countries.ts";
import { optionsOf, questionIds, type QuestionId } from "../questions/questions.ts";
import { Words } from "../text/unseen.ts";
import { WebAddress } from "../text/web-address.ts";

const Day = z.iso.date();
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const words = Words(2000);
/** Words by language; English is always there, for the languages that have none of their own. */
const ByLanguage = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/), words)
  .refine((said) => Object.hasOwn(said, "en"), { message: "English (en) is missing" });

const options = questionIds.map((id) => [id, z.array(z.enum(optionsOf(id))).min(1)]);
const named = Object.fromEntries(options) as Record<QuestionId, z.ZodArray<z.ZodType<string>>>;
/** Options for each question named, and countries: every one named must fit. */
const Way = z.strictObject({ ...named, nationality: z.array(z.enum(countries)).min(1) }).partial();

export const advisoryStatuses = ["in-effect", "blocked", "ended", "unverified"] as const;
/** The gravest first. */
export const advisorySeverities = ["danger", "caution", "note"] as const;

/** One notice on policy that changes faster than the rules: text alone, which never touches an outcome. */
export const Advisory = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60),
    status: z.enum(advisoryStatuses),
    severity: z.enum(advisorySeverities),
    title: ByLanguage,
    text: ByLanguage,
    /** The ways in which it concerns a person, any one of which is enough; `{}` is everybody. */
    appliesWhen: z.array(Way).min(1),
    /** It is shown from this day, where the day is known, and until its last day, where it has one. */
    effectiveFrom: Day.nullable(),
    effectiveUntil: Day.optional(),
    lastVerified: Day,
    reviewBy: Day,
    verified: z.enum(["two copies", "one copy", "secondary"]),
    /** The address is null where the source has none that can be opened. */
    source: z.strictObject({
      title: words,
      url: WebAddress.nullable(),
      date: z.union([Day, Month]),
    }),
  })
  .refine(({ effectiveFrom: from, effectiveUntil: until }) => !from || !until || from <= until, {
    message: "ends before it begins",
    path: ["effectiveUntil"],
  })
  .refine(({ lastVerified, reviewBy }) => lastVerified <= reviewBy, {
    message: "stands before the day of the last check",
    path: ["reviewBy"],
  });
export type Advisory = z.infer<typeof Advisory>;

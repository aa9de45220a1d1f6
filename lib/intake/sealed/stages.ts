import * as z from "zod/mini";
import { Content, Edition } from "../../casefile/content.ts";
import { locales } from "../../i18n/locales.ts";
import { Contact } from "./contact.ts";
import { schema } from "./form.ts";
import { FirmId, IntakeId } from "./header.ts";

const days = z.int().check(z.minimum(1), z.maximum(3660));

/** What the tool writes into both stages. */
const Stamps = z.strictObject({
  /** The person's local day. */
  sent: z.iso.date(),
  locale: z.enum(locales),
  /** The edition of the words that the person agreed to, by its day. */
  consent: z.iso.date(),
  /** For how many days the words said that it is kept: before a decision, after "no conflict", and the names. */
  kept: z.strictObject({ uncleared: days, cleared: days, register: days }),
  /** The origin of the page around the frame; absent where there was none. */
  page: z.optional(z.string().check(z.maxLength(260))),
  rules: Edition,
});

const bound = { v: z.literal(schema), firm: FirmId, id: IntakeId, stamps: Stamps };

/** Names and contact: what a firm may read at once. */
export const Stage1 = z.strictObject({ ...bound, stage: z.literal(1), contact: Contact });
export type Stage1 = z.infer<typeof Stage1>;

/** The answers of everybody screened, as a case file holds them: what a firm may read after its conflict check. */
export const Stage2 = z.strictObject({
  ...bound,
  stage: z.literal(2),
  /** Whether the person left out the answers about the past. */
  withoutPast: z.boolean(),
  cases: z.array(Content).check(z.minLength(1), z.maxLength(8)),
});
export type Stage2 = z.infer<typeof Stage2>;

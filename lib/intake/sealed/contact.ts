import * as z from "zod/mini";

/** Text in one line, without marks that nobody sees or that turn the words around them. */
const line = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(most),
      z.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u),
    );
const said = (most: number) => line(most).check(z.minLength(1));

/** In what part somebody has in the case, for the firm's conflict check. */
export const partyRoles = ["person", "sponsor", "spouse", "lawyer", "opposing", "other"] as const;

/** Somebody involved, whom the firm looks for among its clients and their opponents. */
export const Party = z.strictObject({
  role: z.enum(partyRoles),
  /** As they write it, in any script. */
  name: said(60),
  /** The same in Latin letters. */
  latin: z.optional(line(60)),
  /** Names used before or beside it. */
  aliases: z.optional(line(60)),
  /** Only where the firm asks for it. */
  birthYear: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
});
export type Party = z.infer<typeof Party>;

export const fillers = ["person", "sponsor", "relative", "friend", "helper"] as const;
export const channels = ["phone", "sms", "whatsapp", "email", "someone"] as const;
export const hours = ["any", "morning", "afternoon", "evening"] as const;

/** Eight people at most: more than that a firm asks for itself. */
export const mostParties = 8;

/** Who is involved and how the firm can reach them in safety: all of it written or chosen by the person. */
export const Contact = z.strictObject({
  /** Who filled it in. */
  by: z.enum(fillers),
  parties: z.array(Party).check(z.minLength(1), z.maxLength(mostParties)),
  channel: z.enum(channels),
  /** The number or the e-mail address. */
  address: said(80),
  /** The name of the person through whom, where it is through somebody. */
  through: z.optional(line(60)),
  safeToCall: z.boolean(),
  safeToLeaveMessage: z.boolean(),
  safeToSayWho: z.boolean(),
  hours: z.enum(hours),
  /** As the Time Zone Database names it, such as America/Port-au-Prince. */
  timeZone: z.string().check(z.regex(/^[\w+/-]{1,50}$/)),
  /** The language and dialect of an interpreter, where one is needed. */
  interpreter: z.optional(line(60)),
  /** What somebody needs in order to speak, hear, read or come. */
  access: z.optional(line(120)),
  /** The day that drives the request. What happens on it is an answer, and goes with the answers. */
  urgentBy: z.optional(z.iso.date()),
});
export type Contact = z.infer<typeof Contact>;

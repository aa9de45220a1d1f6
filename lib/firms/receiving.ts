import * as z from "zod";
import { SealingKey, SigningKey } from "../intake/sealed/keys.ts";

/** How a firm takes in the screenings that people send it. */
export const Receiving = z
  .strictObject({
    /** Public keys alone: made in the firm's own browser, at /firm/setup. */
    keys: z.array(z.union([SealingKey, SigningKey])).max(24),
    /** Within how many days the firm answers, as the person is told after sending. */
    answersWithinDays: z.int().min(1).max(60),
    /** Answers are destroyed where the firm has not decided after so many days. */
    unclearedDays: z.int().min(1).max(14).default(14),
    /** Everything is destroyed so many days after "no conflict". */
    retentionDays: z.int().min(1).max(3650).default(30),
    /** Names and contact of those declined or never cleared are destroyed after so many days. */
    registerDays: z.int().min(1).max(365).default(30),
    /** Whether the year of birth is asked for, for the conflict check. */
    asksBirthYear: z.boolean().default(false),
    /** Whether the firm's own page is given a copy of the sealed first stage, too: names and contact, locked. */
    copyToPage: z.boolean().default(false),
    /** Where a notice goes that something came: its id and a link, never what is in it. */
    notify: z.email().max(200).optional(),
    webhook: z
      .strictObject({
        url: z.url({ protocol: /^https?$/ }).max(500),
        /** The environment variables that hold its secrets; two while they are changed. */
        secrets: z
          .array(z.string().regex(/^FIRM_[A-Z0-9_]{1,80}$/))
          .min(1)
          .max(2),
      })
      .optional(),
  })
  .superRefine(({ keys, webhook }, context) => {
    const fault = (message: string, path: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const sealing = keys.filter((key) => key.use === "enc");
    const to = (place: string) => sealing.filter((key) => key.to === place).length;
    if (to("inbox") === 0) fault("no key that opens intakes in the inbox", "keys");
    if (to("inbox") > 2 || to("webhook") > 2) fault("more than two keys for one place", "keys");
    if (!keys.some((key) => key.use === "sig")) fault("no key that proves who asks", "keys");
    if (new Set(keys.map(({ kid }) => kid)).size < keys.length)
      fault("one key stands twice", "keys");
    if (webhook && to("webhook") === 0) fault("no key that opens intakes at the webhook", "keys");
  });
export type Receiving = z.infer<typeof Receiving>;

/** The keys to which a firm's intakes are sealed. */
export const sealingKeys = ({ keys }: Receiving): SealingKey[] =>
  keys.filter((key) => key.use === "enc");

/** The keys by which a firm's staff prove who they are, on a day. */
export const signingKeys = ({ keys }: Receiving, day: string): SigningKey[] =>
  keys.filter(
    (key) => key.use === "sig" && (key.until === undefined || key.until >= day),
  ) as SigningKey[];

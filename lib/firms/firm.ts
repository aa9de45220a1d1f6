import * as z from "zod";
import { locales } from "../i18n/locales.ts";

const Words = z.string().trim().min(1).max(200);

const isLoopback = (host: string) => host === "localhost" || host === "127.0.0.1";

/** Whether a text is exactly an origin that may frame a firm's screening: https, or this machine for a demo. */
const isOrigin = (text: string, demo: boolean): boolean => {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  // "https://*.example" is an origin to the URL standard, so the host is looked at by itself.
  if (origin !== text || !/^[a-z0-9.-]+$/.test(hostname)) return false;
  return protocol === "https:" || (demo && protocol === "http:" && isLoopback(hostname));
};

/** A law firm that embeds the screening: who it is, where it may frame us, how it looks. */
export const Firm = z
  .strictObject({
    v: z.literal(1),
    /** The name in addresses: lower-case letters, digits and hyphens. */
    id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, "lower-case letters, digits and hyphens, from a letter"),
    name: Words,
    /** The attorney who answers for it (Rule 7.1), and where they are admitted. */
    attorney: z.strictObject({ name: Words, barState: Words, barNumber: Words.optional() }),
    address: Words,
    phone: z.string().regex(/^\+?[0-9 ().-]{7,25}$/, "a phone number"),
    /** Exact origins of the pages that may frame the screening. */
    origins: z.array(z.string()).min(1).max(20),
    locales: z.array(z.enum(locales)).min(1),
    /** The firm's color; the shades shown are corrected for contrast. */
    accent: z.string().regex(/^#[0-9a-f]{6}$/i, "a color such as #0b6e4f"),
    /** A file in public/firms. */
    logo: z.string().regex(/^[a-z0-9-]+\.(svg|png)$/, "a file name such as acme.svg").optional(),
    /** Whom it takes as client, which decides what is said before questions that one could hold against the other. */
    clients: z.enum(["sponsor", "beneficiary", "both"]),
    /** What the firm adds to its notices, by language. */
    notices: z.partialRecord(z.enum(locales), z.strictObject({
      confidentiality: z.string().trim().min(1).max(400).optional(),
      jointClients: z.string().trim().min(1).max(400).optional(),
    })).optional(),
    /** Whether the host page is told the phase: intro, questions, result. */
    phases: z.boolean(),
    /** A firm that does not exist, to try the frame out on this machine. */
    demo: z.boolean().optional(),
    /** Room for what receiving a screening will need. */
    intake: z.strictObject({}).optional(),
  })
  .superRefine(({ origins, demo }, context) => {
    for (const [at, origin] of origins.entries()) {
      if (!isOrigin(origin, demo === true)) {
        context.addIssue({ code: "custom", path: ["origins", at], message: `"${origin}" is not an exact https origin` });
      }
    }
  });
export type Firm = z.infer<typeof Firm>;

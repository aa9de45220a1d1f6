import * as z from "zod";
import { visible, Words } from "#rules";
import { locales } from "../i18n/locales.ts";
import { Receiving } from "./receiving.ts";
import { faultInOrigin, isLoopback } from "./origin.ts";

/** Seven to fifteen digits, as the numbers of all countries have, and the signs that people write between them. */
const isPhone = (text: string): boolean =>
  /^\+?\d[\d .-]*\d$/.test(text.replace(/\(\d{1,5}\)(?=.)/g, "0")) &&
  /^\d{7,15}$/.test(text.replace(/\D/g, ""));

const said = (most: number) => z.string().trim().pipe(Words(most));

/** A law firm that embeds the screening: who it is, where it may frame us, how it looks. */
export const Firm = z
  .strictObject({
    v: z.literal(1),
    /** The name in addresses: lower-case letters, digits and hyphens. */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,30}$/, "lower-case letters, digits and hyphens, from a letter"),
    name: said(100),
    /** The attorney who answers for it (Rule 7.1), and where they are admitted. */
    attorney: z.strictObject({
      name: said(100),
      barState: said(60),
      barNumber: said(40).optional(),
    }),
    address: said(200),
    phone: z.string().max(25).refine(isPhone, "a phone number"),
    /** Exact origins of the pages that may frame the screening. */
    origins: z.array(z.string()).min(1).max(20),
    locales: z.array(z.enum(locales)).min(1),
    /** The firm's color; the shades shown are corrected for contrast. */
    accent: z.string().regex(/^#[0-9a-f]{6}$/i, "a color such as #0b6e4f"),
    /** A file in public/firms. */
    logo: z
      .string()
      .regex(/^[a-z0-9-]{1,60}\.png$/, "a file name such as acme.png")
      .optional(),
    /** Whom it takes as client, which decides what is said before questions that one could hold against the other. */
    clients: z.enum(["sponsor", "beneficiary", "both"]),
    /** What the firm adds to its notices, by language. */
    notices: z
      .partialRecord(
        z.enum(locales),
        z.strictObject({
          confidentiality: said(400).optional(),
          jointClients: said(400).optional(),
        }),
      )
      .optional(),
    /** Whether the host page is told the phase: intro, questions, result. */
    phases: z.boolean(),
    /** A firm that does not exist, to try the frame out: in our own pages, and while developing in those of this machine. */
    demo: z.boolean().optional(),
    /** How it takes in what people send it; a firm without this shows the screening alone. */
    intake: Receiving.optional(),
  })
  .superRefine(({ origins, demo, intake }, context) => {
    const { url = "https:" } = intake?.webhook ?? {};
    if (!url.startsWith("https:") && !(demo && isLoopback(new URL(url).origin))) {
      const path = ["intake", "webhook", "url"];
      context.addIssue({ code: "custom", path, message: "not an https address" });
    }
    for (const [at, origin] of origins.entries()) {
      const fault = demo && isLoopback(origin) ? null : faultInOrigin(origin);
      if (fault) {
        const message = `"${visible(origin)}" is not an exact https origin: ${fault}`;
        context.addIssue({ code: "custom", path: ["origins", at], message });
      }
    }
  });
export type Firm = z.infer<typeof Firm>;

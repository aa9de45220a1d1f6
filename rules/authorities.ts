import * as z from "zod";
import source from "./authorities.json" with { type: "json" };
import { WebAddress } from "./web-address.ts";

/** A provision or official text that rules cite. Dates are ISO days, or words where the copy has none. */
export const Authority = z.strictObject({
  citation: z.string(),
  kind: z.enum(["statute", "regulation", "instructions", "guidance", "notice", "decision"]),
  title: z.string(),
  /** Verbatim; null where no copy of the words could be read. */
  text: z.string().nullable(),
  paraphrase: z.string(),
  url: WebAddress,
  /** Date of the copy that was read. */
  copyDate: z.string(),
  verified: z.enum(["two copies", "one copy", "secondary"]),
  note: z.string().nullable(),
});
export type Authority = z.infer<typeof Authority>;
export type AuthorityId = keyof typeof source;

/** Every provision cited, in the order of the statute, the regulation and the agencies' texts. */
export const authorities = source as Record<AuthorityId, Authority>;
export const authorityIds = Object.keys(source) as AuthorityId[];

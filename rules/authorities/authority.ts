import * as z from "zod/mini";
import { WebAddress } from "../text/web-address.ts";

/** The kinds of authority, from the statute down; each has a file in `authorities/`, and one for its words in `words/`. */
export const authorityKinds = [
  "statute",
  "regulation",
  "instructions",
  "guidance",
  "notice",
  "decision",
] as const;

/** A provision or official text. Dates are ISO days, or words where the copy has none. */
export const Authority = z.strictObject({
  citation: z.string(),
  kind: z.enum(authorityKinds),
  title: z.string(),
  /** Verbatim; null where no copy of the words could be read. */
  text: z.nullable(z.string()),
  paraphrase: z.string(),
  url: WebAddress,
  /** Date of the copy that was read. */
  copyDate: z.string(),
  verified: z.enum(["two copies", "one copy", "secondary"]),
  note: z.nullable(z.string()),
});
export type Authority = z.infer<typeof Authority>;

/** An authority without its words: all that a citation needs. */
export type CitedAuthority = Omit<Authority, "title" | "text" | "paraphrase" | "note">;

import * as z from "zod/mini";
import decision from "./decision.json" with { type: "json" };
import guidance from "./guidance.json" with { type: "json" };
import instructions from "./instructions.json" with { type: "json" };
import notice from "./notice.json" with { type: "json" };
import regulation from "./regulation.json" with { type: "json" };
import statute from "./statute.json" with { type: "json" };
import { WebAddress } from "../text/web-address.ts";

/** The kinds of authority, from the statute down; each has a file of its own in `authorities/`. */
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

const book = { ...statute, ...regulation, ...instructions, ...guidance, ...notice, ...decision };

export type AuthorityId = keyof typeof book;

/** The one book of authorities: every text that anything here cites, by kind. */
export const authorities = book as Record<AuthorityId, Authority>;
export const authorityIds = Object.keys(book) as [AuthorityId, ...AuthorityId[]];

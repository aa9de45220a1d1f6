import decision from "./decision.json" with { type: "json" };
import guidance from "./guidance.json" with { type: "json" };
import instructions from "./instructions.json" with { type: "json" };
import notice from "./notice.json" with { type: "json" };
import regulation from "./regulation.json" with { type: "json" };
import statute from "./statute.json" with { type: "json" };
import type { CitedAuthority } from "./authority.ts";

const book = { ...statute, ...regulation, ...instructions, ...guidance, ...notice, ...decision };

export type AuthorityId = keyof typeof book;

/** Everything that is cited here, by kind, without its words: those are fetched after a result. */
// The type of a JSON file knows its texts as texts alone; tests read every record by its schema.
export const citations = book as Record<AuthorityId, CitedAuthority>;
export const authorityIds = Object.keys(book) as [AuthorityId, ...AuthorityId[]];

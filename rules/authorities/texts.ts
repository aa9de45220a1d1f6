import type { AuthorityId } from "./citations.ts";
import decision from "./texts/decision.json" with { type: "json" };
import guidance from "./texts/guidance.json" with { type: "json" };
import instructions from "./texts/instructions.json" with { type: "json" };
import notice from "./texts/notice.json" with { type: "json" };
import regulation from "./texts/regulation.json" with { type: "json" };
import statute from "./texts/statute.json" with { type: "json" };

/** Each authority's words as they were read; null where no copy of them could be read. */
export const texts: Record<AuthorityId, string | null> = {
  ...statute,
  ...regulation,
  ...instructions,
  ...guidance,
  ...notice,
  ...decision,
};

import type { Authority } from "./authority.ts";
import { authorityIds, citations, type AuthorityId } from "./citations.ts";
import { texts } from "./texts.ts";
import decision from "./words/decision.json" with { type: "json" };
import guidance from "./words/guidance.json" with { type: "json" };
import instructions from "./words/instructions.json" with { type: "json" };
import notice from "./words/notice.json" with { type: "json" };
import regulation from "./words/regulation.json" with { type: "json" };
import statute from "./words/statute.json" with { type: "json" };

type Words = Pick<Authority, "title" | "paraphrase" | "note">;

const words: Record<AuthorityId, Words> = {
  ...statute,
  ...regulation,
  ...instructions,
  ...guidance,
  ...notice,
  ...decision,
};

const whole = (id: AuthorityId): Authority => {
  const { citation, kind, ...copy } = citations[id];
  const { title, paraphrase, note } = words[id];
  return { citation, kind, title, text: texts[id], paraphrase, ...copy, note };
};

/** The one book of authorities: every text that anything here cites, by kind. */
export const authorities = Object.fromEntries(authorityIds.map((id) => [id, whole(id)])) as Record<
  AuthorityId,
  Authority
>;

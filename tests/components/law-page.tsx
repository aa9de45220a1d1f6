import { HowWeDecide } from "#components/law/HowWeDecide.tsx";
import messages from "#lib/i18n/messages/en/whole.ts";
import { type AuthorityId, type RuleId } from "#rules";
import { drawn } from "./drawn.tsx";
import { inMarkup, type Found } from "./roles.ts";

/** The page of the law. */
export const law = inMarkup(drawn(<HowWeDecide />));

const { outcome, rules, cases, doubts, changes } = messages.law;
const headings = { outcome, rules, cases, doubts, changes };

/** A section of it, by its heading. */
export const sectionOf = (section: keyof typeof headings): Found => law.one("region", headings[section].heading);

const entries = new Map(law.all("article").map((entry) => [entry.attribute("id"), entry]));

/** The entry of a rule or of a text, to which the links inside the page lead. */
export const entryOf = (anchor: `rule-${RuleId}` | `law-${AuthorityId}`): Found => {
  const entry = entries.get(anchor);
  if (!entry) throw new Error(`not on the page: ${anchor}`);
  return entry;
};

/** What the entry of a rule says under a term. */
export const rowOf = (id: RuleId, term: string): Found => {
  const entry = entryOf(`rule-${id}`);
  const row = entry.all("definition")[entry.all("term").findIndex(({ text }) => text === term)];
  if (!row) throw new Error(`not in the entry of ${id}: ${term}`);
  return row;
};

/** The lines of a rule's condition, each without those below it. */
export const linesOf = (id: RuleId): string[] =>
  rowOf(id, "Applies when")
    .all("listitem")
    .map((line) => line.without("list"));

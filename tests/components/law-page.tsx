import { HowWeDecide } from "#components/law/HowWeDecide.tsx";
import { type RuleId } from "#rules";
import { drawn, read } from "./drawn.tsx";

export const html = drawn(<HowWeDecide />);

export const between = (from: string, to: string, part = html) => {
  const start = part.indexOf(from);
  if (start < 0) throw new Error(`not on the page: ${from}`);
  return part.slice(start, part.indexOf(to, start));
};
export const entryOf = (anchor: string) => between(`<article id="${anchor}">`, "</article>");
export const ruleOf = (id: RuleId) => entryOf(`rule-${id}`);
export const rowOf = (id: RuleId, term: string) =>
  between(`<dt>${term}</dt>`, "</dd>", ruleOf(id)).replace(/^.*?<dd[^>]*>/s, "");
export const linesOf = (id: RuleId) =>
  rowOf(id, "Applies when")
    .split(/<li>|<\/li>|<\/?ul>/)
    .filter(Boolean)
    .map(read);

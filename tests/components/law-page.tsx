import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { HowWeDecide } from "#components/law/HowWeDecide.tsx";
import messages from "#lib/i18n/messages/en/index.ts";
import { type RuleId } from "#rules";

export const html = renderToStaticMarkup(
  <NextIntlClientProvider
    locale="en"
    timeZone="UTC"
    messages={messages}
    onError={(error) => { throw error; }}
  >
    <HowWeDecide />
  </NextIntlClientProvider>,
);

const marks: Record<string, string> = {
  "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'",
};
export const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (mark) => marks[mark] ?? mark);
export const read = (part: string) => unescape(part.replace(/<[^>]+>/g, ""));
export const between = (from: string, to: string, part = html) => {
  const start = part.indexOf(from);
  if (start < 0) throw new Error(`not on the page: ${from}`);
  return part.slice(start, part.indexOf(to, start));
};
export const entryOf = (anchor: string) => between(`<article id="${anchor}">`, "</article>");
export const ruleOf = (id: RuleId) => entryOf(`rule-${id}`);
export const rowOf = (id: RuleId, term: string) => between(`<dt>${term}</dt>`, "</dd>", ruleOf(id)).replace(/^.*?<dd[^>]*>/s, "");
export const linesOf = (id: RuleId) =>
  rowOf(id, "Applies when").split(/<li>|<\/li>|<\/?ul>/).filter(Boolean).map(read);

import { createTranslator, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Today } from "#components/clock/today.ts";
import { fetchLawWords } from "#components/provision/lawWords.ts";
import { fetchParts } from "#components/result/parts/lateParts.ts";
import { drawWhole } from "#components/fold/drawn.ts";
import { ElementIds } from "#components/ui/elementIds.ts";
import messages from "#lib/i18n/messages/en/whole.ts";

// A test has no page that would fetch them, and nobody who opens what is folded.
await fetchLawWords("en");
await fetchParts("en");
drawWhole(true);

export const voices = ["myself", "relative", "client"] as const;
export type Voice = (typeof voices)[number];
type Say = (key: string, values?: object) => string;

// Tests make keys of ids at run time, which the type of every key cannot follow; a key that is missing throws.
const translator = createTranslator({ locale: "en", messages }) as unknown as Say & { markup: Say };

/** The English words, by key. */
export const words: Say = translator;

/** The same with what its tags make of their words. */
export const markedUp: Say = (key, values) => translator.markup(key, values);

/** The reader's day in a test that names none. */
export const today = "2026-11-22";

/** The markup of a component with the English words on a day, or before one is known; a word that is missing throws. */
export const drawn = (component: ReactNode, day: string | null = today): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={messages}
      onError={(error) => {
        throw error;
      }}
    >
      <Today value={day}>
        <ElementIds value={(name) => name}>{component}</ElementIds>
      </Today>
    </NextIntlClientProvider>,
  );

const marks: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
export const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (mark) => marks[mark] ?? mark);

/** What a person reads of markup. */
export const read = (html: string) => unescape(html.replace(/<[^>]+>/g, ""));

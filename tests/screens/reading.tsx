import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { evidenceIds, optionsOf, papers, questionIds, ruleIds } from "#rules";
import { Today } from "#components/clock/today.ts";
import { fetchLawWords } from "#components/provision/lawWords.ts";
import { fetchParts } from "#components/result/parts/lateParts.ts";
import { ElementIds } from "#components/ui/elementIds.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import messages from "#lib/i18n/messages/en/whole.ts";
import { wholeWords } from "#lib/i18n/words/whole.ts";
import { today, unescape } from "../components/drawn.tsx";
import type { Messages } from "../words.ts";

const reader: { locale: Locale; messages: typeof messages } = { locale: "en", messages };

/** Reads every screen in this language from here on. */
export const readIn = async (locale: Locale): Promise<void> => {
  const [{ default: words }] = await Promise.all([wholeWords[locale](), fetchLawWords(locale), fetchParts(locale)]);
  Object.assign(reader, { locale, messages: words });
};

/** The markup of a component as a browser gets it: a message that cannot be said leaves its key, as there. */
export const onScreen = (component: ReactNode, day = today): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider {...reader} timeZone="UTC" onError={() => {}}>
      <Today value={day}>
        <ElementIds value={(name) => name}>{component}</ElementIds>
      </Today>
    </NextIntlClientProvider>,
  );

const keysIn = (words: Messages, prefix = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? [prefix + key, ...keysIn(value, `${prefix}${key}.`)]
      : [prefix + key],
  );
// A type of every key is of no use to what walks through all of them.
const keys = new Set(keysIn(messages as unknown as Messages).filter((key) => key.includes(".")));
const rooms = new Set(Object.keys(messages));
/** Addresses that begin like a key: help.unhcr.org. */
const isAddress = (word: string) => /\.(org|gov|com)$/.test(word);
const isKey = (word: string) =>
  keys.has(word) || (/^\w+(\.[\w-]+)+$/.test(word) && rooms.has(word.split(".")[0]!) && !isAddress(word));

const ids = new Set<string>([
  ...questionIds,
  ...ruleIds,
  ...papers,
  ...evidenceIds,
  ...questionIds.flatMap((id) => [...optionsOf(id)]),
]);
/** An id that no sentence could hold: personLocation, outside-us. */
const isMarked = (id: string) => /[A-Z]/.test(id.slice(1)) || id.includes("-");

/** Every text that a person reads or hears of markup, one by one; ids that are meant to be read are left out. */
const textsIn = (html: string): string[] => {
  const page = html.replace(/<(\w+)[^>]*class="memo-id"[^>]*>[^<]*<\/\1>/g, " ");
  const heard = [...page.matchAll(/ (?:aria-label|title|alt|placeholder|label)="([^"]*)"/g)].map(([, said]) => said!);
  return [...page.split(/<[^>]*>/), ...heard].map((text) => text.trim()).filter((text) => text !== "");
};

const broken = /[{}]|\bundefined\b|\[object|\bNaN\b|\bInvalid Date\b/;

const rawWords = (text: string): string[] => {
  const words = text
    .replace(/https?:\/\/\S+/g, "")
    .split(/[\s“”()[\],;:/]+/)
    .map((word) => word.replace(/[.?]+$/, ""));
  return [
    ...(text.match(broken) ?? []),
    ...(ids.has(text) ? [text] : []),
    ...words.filter((word) => isKey(word) || (ids.has(word) && isMarked(word))),
  ];
};
const found = new Map<string, string[]>();

/** What stands on a screen and is no word: a key, a brace, a value that was not written, an id. */
export const rawIn = (html: string): string[] =>
  textsIn(html).flatMap((text) => {
    const raw = found.get(text) ?? rawWords(unescape(text));
    found.set(text, raw);
    return raw;
  });

import { faultsOf } from "./faults.ts";
import { messagesIn, translatedFiles } from "./flat.ts";
import { staleIn } from "./stale.ts";

/** Names, which are the same in every language. */
const isName = (english: string): boolean =>
  /^(Matter of |Parole Check$|Parole in place$)/.test(english) ||
  !/\p{Ll}{4}/u.test(english.replaceAll(/\{[^{}]*\}|<[^<>]*>/g, ""));

const isEnglish = (english: string, translated: string): boolean =>
  english === translated && /\s/.test(english) && !isName(english);

/** What is wrong with one file of a language, a line for each fault. */
export const faultsInFile = (locale: string, file: string): string[] => {
  const english = messagesIn("en", file);
  const translated = messagesIn(locale, file);
  const extra = Object.keys(translated).filter((address) => !(address in english));
  return [
    ...extra.map((address) => `${address}: not in the English`),
    ...Object.entries(english).flatMap(([address, text]) => {
      const here = translated[address];
      if (here === undefined) return [`${address}: missing`];
      const copied = isEnglish(text, here) ? [`${address}: the English itself`] : [];
      return [...copied, ...faultsOf(text, here, locale).map((fault) => `${address}: ${fault}`)];
    }),
  ];
};

/** Everything by which a language, or one file of it, is not whole: a line for each fault. */
export const faultsInLanguage = (locale: string, file?: string): string[] => [
  ...translatedFiles
    .filter((name) => file === undefined || name === file)
    .flatMap((name) => faultsInFile(locale, name)),
  ...staleIn(locale)
    .filter((address) => file === undefined || address.startsWith(`${file}.`))
    .map((address) => `${address}: made from another English`),
];

import type { Locale } from "#lib/i18n/locales.ts";

const name = "parole:language";

/** Asks for the words of another language; true where somebody takes care of it, so that the page need not be left. */
export const askForLanguage = (locale: Locale): boolean =>
  !document.dispatchEvent(new CustomEvent<Locale>(name, { cancelable: true, detail: locale }));

/** Takes care of each wish for another language, until the answer is called. */
export const onLanguageAsked = (change: (locale: Locale) => void): (() => void) => {
  const onAsked = (event: Event) => {
    event.preventDefault();
    change((event as CustomEvent<Locale>).detail);
  };
  document.addEventListener(name, onAsked);
  return () => document.removeEventListener(name, onAsked);
};

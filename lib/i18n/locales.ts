/** Every language on offer, a row for each. `intl` is what Intl is asked for: it knows no Haitian Creole. */
export const languages = {
  en: {
    name: "English",
    english: "English",
    dir: "ltr",
    intl: ["en-US"],
    leave: { title: "Weather", href: "https://www.weather.com/" },
  },
  es: {
    name: "Español",
    english: "Spanish",
    dir: "ltr",
    intl: ["es-419", "es"],
    leave: { title: "El tiempo", href: "https://www.weather.com/" },
  },
  ht: {
    name: "Kreyòl ayisyen",
    english: "Haitian Creole",
    dir: "ltr",
    intl: ["ht", "fr", "en"],
    leave: { title: "Meteyo", href: "https://www.weather.com/" },
  },
  fr: {
    name: "Français",
    english: "French",
    dir: "ltr",
    intl: ["fr"],
    leave: { title: "Météo", href: "https://www.weather.com/" },
  },
  ar: {
    name: "العربية",
    english: "Arabic",
    dir: "rtl",
    intl: ["ar-u-nu-latn"],
    leave: { title: "الطقس", href: "https://www.weather.com/" },
  },
  "fa-AF": {
    name: "دری",
    english: "Dari",
    dir: "rtl",
    intl: ["fa-AF-u-ca-gregory-nu-latn"],
    leave: { title: "هوا", href: "https://www.weather.com/" },
  },
  uk: {
    name: "Українська",
    english: "Ukrainian",
    dir: "ltr",
    intl: ["uk"],
    leave: { title: "Погода", href: "https://www.weather.com/" },
  },
  ru: {
    name: "Русский",
    english: "Russian",
    dir: "ltr",
    intl: ["ru"],
    leave: { title: "Погода", href: "https://www.weather.com/" },
  },
} as const satisfies Record<string, Language>;

type Language = {
  name: string;
  english: string;
  dir: "ltr" | "rtl";
  intl: readonly string[];
  leave: { title: string; href: string };
};

export type Locale = keyof typeof languages;

/** The languages in the order in which they are offered. */
export const locales = Object.keys(languages) as Locale[];

/** The language of pages that belong to no language. */
export const fallback: Locale = "en";

/** Whether a piece of an address names a language on offer. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(languages, value);

import { isLocale, languages } from "../../i18n/locales.ts";

/** Between these marks a citation keeps its order in a sentence that runs the other way. */
const isolated = /\u2066\d[^\u2066\u2069]*\u2069/g;

/** A citation that begins with a number, which would jump behind the rest of it: "214(b)", "8 CFR 212.5". */
const turned =
  /(?<![\w.-]|[A-Za-z]\.? )\d[\d.-]{0,9}(?:\([A-Za-z0-9]+\)| (?:CFR|FR|USC|U\.S\.C\.|FAM|I&N) [\d.A-Z]+)/;

const directions = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/;

/** Where a text leaves a citation to be turned around, or marks a direction for anything else. */
export const faultsOfDirection = (text: string, locale: string): string[] => {
  const rest = text.replaceAll(isolated, "");
  const isMirrored = isLocale(locale) && languages[locale].dir === "rtl";
  const [citation] = (isMirrored && turned.exec(rest)) || [];
  return [
    ...(citation ? [`${citation} is not isolated: write \\u2066${citation}\\u2069`] : []),
    ...(directions.test(rest)
      ? ["a mark of direction: the page isolates what runs the other way"]
      : []),
  ];
};

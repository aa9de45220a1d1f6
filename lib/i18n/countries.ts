import { countries } from "#rules";

/** A country by code and by its name in a language; the code stands in where there is no name. */
export type CountryName = { code: string; name: string };

const nameIn = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

/** Every country and territory, in the order of its names in a language. */
export const countryNames = (intl: readonly string[]): CountryName[] => {
  const names = new Intl.DisplayNames([...intl], { type: "region" });
  const { compare } = new Intl.Collator([...intl]);
  return countries
    .map((code) => ({ code, name: nameIn(names, code) }))
    .sort((a, b) => compare(a.name, b.name));
};

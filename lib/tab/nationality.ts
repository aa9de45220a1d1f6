import { countries } from "#rules";
import { keepIn, textIn } from "./tab.ts";

const name = "country";

/** The country that a person chose in this tab; null where there is none, or storage cannot be used. */
export const loadNationality = (): string | null => {
  const kept = textIn(name);
  return kept !== null && countries.includes(kept) ? kept : null;
};

/** Keeps the country until the tab closes or the answers are cleared; null leaves nothing behind. */
export const saveNationality = (country: string | null): void => keepIn(name, country);

import { countries } from "#rules";
import { nationalityKey as key } from "./storage.ts";
import { keepIn, textIn } from "./tab.ts";

/** The country that a person chose in this tab; null where there is none, or storage cannot be used. */
export const loadNationality = (): string | null => {
  const kept = textIn(key);
  return kept !== null && countries.includes(kept) ? kept : null;
};

/** Keeps the country until the tab closes or the answers are cleared; null leaves nothing behind. */
export const saveNationality = (country: string | null): void => keepIn(key, country);

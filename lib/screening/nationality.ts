import { countries } from "#rules";
import { nationalityKey as key } from "./storage.ts";
import { tab } from "./tab.ts";

/** The country that a person chose in this tab; null where there is none, or storage cannot be used. */
export const loadNationality = (): string | null => {
  try {
    const kept = tab().getItem(key);
    return kept !== null && countries.includes(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps the country until the tab closes or the answers are cleared; null leaves nothing behind. */
export const saveNationality = (country: string | null): void => {
  try {
    if (country === null) tab().removeItem(key);
    else tab().setItem(key, country);
  } catch {
    // The country stays in memory alone.
  }
};

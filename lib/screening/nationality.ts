import { countries } from "#rules";
import { nationalityKey as key } from "./storage.ts";

/** The country that a person chose in this tab; null where there is none, or storage cannot be used. */
export const loadNationality = (): string | null => {
  try {
    const kept = sessionStorage.getItem(key);
    return kept !== null && countries.includes(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps the country until the tab closes or the answers are cleared; null leaves nothing behind. */
export const saveNationality = (country: string | null): void => {
  try {
    if (country === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, country);
  } catch {
    // The country stays in memory alone.
  }
};

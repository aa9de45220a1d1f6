import { createContext, useContext } from "react";

/** The reader's day; null before a browser runs, because the server knows none. */
export const Today = createContext<string | null>(null);

/** The reader's day, for a page that the server draws first: null until a browser runs. */
export const useTodayIfKnown = (): string | null => useContext(Today);

/** The reader's day, for what only a browser draws. */
export const useToday = (): string => {
  const day = useContext(Today);
  if (day === null) throw new Error("The day is known in a browser alone, inside of a Clock.");
  return day;
};

import { createContext, useContext, useSyncExternalStore } from "react";
import { dayHere, followDay } from "#lib/calendar/clock.ts";

/** A day in place of the clock's, where another is wanted, as in tests; null stands for none. */
export const Today = createContext<string | null | undefined>(undefined);

const noDay = () => null;

/** The reader's day, for a page that the server draws first: null until a browser runs, because the server knows none. */
export const useTodayIfKnown = (): string | null => {
  const given = useContext(Today);
  const here = useSyncExternalStore(followDay, dayHere, noDay);
  return given === undefined ? here : given;
};

/** The reader's day, for what only a browser draws. */
export const useToday = (): string => {
  const day = useTodayIfKnown();
  if (day === null) throw new Error("No day is known before a browser runs.");
  return day;
};

import { useEffect, useState } from "react";

/** What comes as a script of its own: on its way, not to be had, or there. */
export type Arriving<T> = T | "loading" | "failed";

/** After this the person is told and can ask again; what comes later still counts. */
const patience = 20_000;

/**
 * What `bring` loads, and a way to load it again. Loading begins once it is wanted; `bring` must be the same function
 * each time.
 */
export const useArriving = <T extends object>(
  bring: () => Promise<T>,
  isWanted = true,
): { arriving: Arriving<T>; retry: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const [arriving, setArriving] = useState<Arriving<T>>("loading");
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    const show = (next: Arriving<T>) => {
      if (isHere) setArriving(next);
    };
    bring().then(show, () => show("failed"));
    // A script that comes empty or damaged neither arrives nor fails.
    const late = setTimeout(
      () => setArriving((now) => (now === "loading" ? "failed" : now)),
      patience,
    );
    return () => {
      isHere = false;
      clearTimeout(late);
    };
  }, [bring, attempt, isWanted]);
  const retry = () => {
    // The watch over the scripts fetches them past the cache, which may hold the damaged one.
    document.dispatchEvent(new Event("parole:again"));
    setArriving("loading");
    setAttempt(attempt + 1);
  };
  return { arriving, retry };
};

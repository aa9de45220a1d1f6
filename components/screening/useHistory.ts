import { useEffect, useRef } from "react";
import type { Place } from "#lib/screening/machine.ts";

type Entry = { place?: Place; from?: Place };
const entry = (): Entry => (history.state ?? {}) as Entry;

/**
 * One history entry for each screen, all at one address, so that the browser's Back and Forward walk the
 * questions and the address tells nothing. Entries hold the name of a screen, never an answer.
 */
export const useHistory = (place: Place, go: (place: Place) => void, isReady: boolean) => {
  const shown = useRef(place);
  const byBrowser = useRef(false);
  const isRestored = useRef(false);

  useEffect(() => {
    if (!isReady) return;
    const last = entry().place;
    if (!isRestored.current && last && last !== place) {
      isRestored.current = true;
      byBrowser.current = true;
      go(last);
      return;
    }
    isRestored.current = true;
    const isNew = entry().place !== place;
    const method = entry().place && isNew && !byBrowser.current ? "pushState" : "replaceState";
    const from = method === "pushState" ? shown.current : entry().from;
    if (isNew) history[method]({ ...history.state, place, from }, "");
    shown.current = place;
    byBrowser.current = false;
  }, [place, isReady, go]);

  useEffect(() => {
    const onPop = () => {
      const target = entry().place;
      if (!target) return;
      byBrowser.current = true;
      go(target);
    };
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [go]);

  /** Goes back through the browser's history where the screen before is `place`; else says so. */
  return (target: Place): boolean => {
    if (entry().from !== target) return false;
    history.back();
    return true;
  };
};

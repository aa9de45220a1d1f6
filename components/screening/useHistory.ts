import { useEffect, useEffectEvent, useRef } from "react";
import type { Place } from "#lib/screening/machine.ts";

type Entry = { place?: Place; who?: number; from?: Place | undefined };
const entry = (): Entry => (history.state ?? {}) as Entry;
const isAt = (place: Place, who: number) => entry().place === place && (entry().who ?? 1) === who;

type HistoryProps = {
  place: Place;
  /** The number of the person whose screen it is. */
  who: number;
  go: (place: Place, who: number) => void;
  isReady: boolean;
};

/**
 * One history entry for each screen, all at one address, so that the browser's Back and Forward walk the
 * questions and the address tells nothing. Entries hold a person's number and the name of a screen, never an
 * answer.
 */
export const useHistory = ({ place, who, go, isReady }: HistoryProps) => {
  const arrive = useEffectEvent(go);
  const shown = useRef({ place, who });
  const byBrowser = useRef(false);
  const isRestored = useRef(false);

  useEffect(() => {
    if (!isReady) return;
    const last = entry().place;
    if (!isRestored.current && last && !isAt(place, who)) {
      isRestored.current = true;
      byBrowser.current = true;
      arrive(last, entry().who ?? 1);
      return;
    }
    isRestored.current = true;
    const isNew = !isAt(place, who);
    const method = entry().place && isNew && !byBrowser.current ? "pushState" : "replaceState";
    const before = shown.current.who === who ? shown.current.place : undefined;
    const from = method === "pushState" ? before : entry().from;
    if (isNew) history[method]({ ...history.state, place, who, from }, "");
    shown.current = { place, who };
    byBrowser.current = false;
  }, [place, who, isReady]);

  useEffect(() => {
    const onPop = () => {
      const { place: target, who: whose } = entry();
      if (!target) return;
      byBrowser.current = true;
      arrive(target, whose ?? 1);
    };
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, []);

  /** Goes back through the browser's history where the screen before is `place`; else says so. */
  return (target: Place): boolean => {
    if (entry().from !== target) return false;
    history.back();
    return true;
  };
};

import { useEffect, useEffectEvent, useRef } from "react";
import type { Place } from "#lib/questionnaire/context.ts";
import {
  arriveAt,
  endingAt,
  freshNumber,
  isSame,
  leaveAt,
  loadTrail,
  saveTrail,
  type Screen,
  type Trail,
} from "#lib/tab/trail.ts";

const start: Screen = { place: "screeningFor", who: 1 };

/** The number in the history's entry; undefined where the entry is none of the check's. */
const number = (): number | undefined => {
  const { at } = (history.state ?? {}) as { at?: unknown };
  return typeof at === "number" ? at : undefined;
};
const numbered = (at: number) => ({ ...(history.state as object | null), at });

/** The number of this entry; after a change of language, which begins a history of its own, that of the screen before. */
const numberAfter = (trail: Trail): number | undefined => {
  const at = number();
  const left = at === undefined ? arriveAt() : undefined;
  if (left === undefined || !trail[left]) return at;
  history.replaceState(numbered(left), "");
  return left;
};

type HistoryProps = {
  place: Place;
  /** The number of the person whose screen it is. */
  who: number;
  go: (place: Place, who: number) => void;
  isReady: boolean;
};

/**
 * One history entry for each screen, all at one address, so that the browser's Back and Forward walk the
 * questions and the address tells nothing. Browsers write entries to the disk, so an entry holds a number alone.
 */
export const useHistory = ({ place, who, go, isReady }: HistoryProps) => {
  const trail = useRef<Trail>({});
  const byBrowser = useRef(false);
  const isRestored = useRef(false);

  const stamp = (at: number, screen: Screen) => {
    trail.current = { ...trail.current, [at]: screen };
    saveTrail(trail.current);
  };
  const follow = useEffectEvent((to: Screen) => {
    byBrowser.current = true;
    go(to.place, to.who);
  });

  useEffect(() => {
    if (!isReady) return;
    // A browser that puts an earlier scroll position back would do so after ours, and hide the heading.
    history.scrollRestoration = "manual";
    return () => {
      history.scrollRestoration = "auto";
    };
  }, [isReady]);

  useEffect(() => {
    if (!isReady) return;
    const now = { place, who };
    if (!isRestored.current) trail.current = loadTrail();
    const at = isRestored.current ? number() : numberAfter(trail.current);
    if (!isRestored.current) {
      isRestored.current = true;
      const last = at === undefined ? undefined : trail.current[at];
      if (last && !isSame(last, now)) return follow(last);
    }
    if (at === undefined) {
      const fresh = freshNumber(trail.current);
      history.replaceState(numbered(fresh), "");
      stamp(fresh, now);
    } else if (!trail.current[at] || byBrowser.current) stamp(at, now);
    else if (!isSame(trail.current[at], now)) {
      history.pushState(numbered(at + 1), "");
      trail.current = endingAt(trail.current, at + 1, now);
      saveTrail(trail.current);
    }
    byBrowser.current = false;
  }, [place, who, isReady]);

  const onArrival = useEffectEvent(() => {
    const at = number();
    if (at === undefined) return;
    const target = trail.current[at];
    if (target) follow(target);
    else stamp(at, { place, who });
  });
  useEffect(() => {
    const onPop = () => onArrival();
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, []);

  useEffect(() => {
    // The same page in another language begins a history of its own.
    const onClick = ({ target }: MouseEvent) => {
      const at = number();
      if (at !== undefined && target instanceof Element && target.closest("[data-language]"))
        leaveAt(at);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  return {
    /** Goes back through the browser's history where the screen before is `target`, past a milestone; else says so. */
    backThrough: (target: Place): boolean => {
      const at = number();
      if (at === undefined) return false;
      const steps = trail.current[at - 1]?.place === "milestone" && target !== "milestone" ? 2 : 1;
      if (!isSame(trail.current[at - steps], { place: target, who })) return false;
      history.go(-steps);
      return true;
    },
    /** Forgets which screens were seen: the walk is at its start again. */
    forget: () => {
      const at = number();
      trail.current = at === undefined ? {} : { [at]: start };
    },
  };
};

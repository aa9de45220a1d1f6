"use client";

import { usePathname } from "next/navigation";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { dayHere, followDay, lookAtClock } from "#lib/calendar/clock.ts";
import { renewDay } from "./renewDay.ts";
import { Today } from "./today.ts";

const renewIfSeen = () => {
  if (document.visibilityState === "visible") renewDay();
};

/** When the clock is looked at again: on the way to paper or to another program, and when the page is seen again. */
const follow = (tell: () => void) => {
  const unfollow = followDay(tell);
  const moments = [
    [window, "beforeprint", renewDay],
    [window, "pageshow", renewDay],
    [document, "copy", renewDay],
    [document, "visibilitychange", renewIfSeen],
  ] as const;
  for (const [place, moment, renew] of moments) place.addEventListener(moment, renew);
  return () => {
    unfollow();
    for (const [place, moment, renew] of moments) place.removeEventListener(moment, renew);
  };
};
const noDay = () => null;

/** Gives every part of a page the same day: the reader's own. */
export function Clock({ children }: { children: ReactNode }) {
  const page = usePathname();
  useEffect(lookAtClock, [page]);
  return <Today value={useSyncExternalStore(follow, dayHere, noDay)}>{children}</Today>;
}

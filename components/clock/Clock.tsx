"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { lookAtClock } from "#lib/calendar/clock.ts";
import { renewDay } from "./renewDay.ts";

const renewIfSeen = () => {
  if (document.visibilityState === "visible") renewDay();
};

/** Reads the clock again on each page, before printing or copying, and when the page becomes visible again. */
export function Clock() {
  const page = usePathname();
  useEffect(lookAtClock, [page]);
  useEffect(() => {
    const moments = [
      [window, "beforeprint", renewDay],
      [window, "pageshow", renewDay],
      [document, "copy", renewDay],
      [document, "visibilitychange", renewIfSeen],
    ] as const;
    for (const [place, moment, renew] of moments) place.addEventListener(moment, renew);
    return () => {
      for (const [place, moment, renew] of moments) place.removeEventListener(moment, renew);
    };
  }, []);
  return null;
}

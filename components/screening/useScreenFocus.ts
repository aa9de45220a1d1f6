import { useEffect, useRef } from "react";

/**
 * Moves the focus to the heading of a new screen and names the tab after it. The first screen keeps the
 * focus where it is, so that a reader starts at the top of the page.
 */
export const useScreenFocus = (screen: string, title: string, isReady: boolean) => {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const isFirst = shown.current === null || shown.current === screen;
    if (isReady) shown.current = screen;
    if (isFirst) return;
    scrollTo(0, 0);
    document.getElementById("screen-heading")?.focus({ preventScroll: true });
  }, [screen, isReady]);
};

import { useEffect, useRef } from "react";
import { elementId } from "../ui/elementIds.ts";
import { focusOn, reach } from "../ui/reach.ts";

const top = "screen-heading";

/**
 * Moves the focus to the heading of a new screen, or to the one that was sought. The first screen keeps the focus
 * where it is, so that a reader starts at the top of the page. The tab has one quiet title for every screen.
 */
export const useScreenFocus = (screen: string, isReady: boolean, seeks?: string) => {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = shown.current === null || shown.current === screen;
    if (isReady) shown.current = screen;
    if (isFirst) return;
    const sought = seeks && document.getElementById(elementId(seeks));
    if (sought) return reach(sought);
    const heading = document.getElementById(elementId(top));
    // The reader still has the page's own screen before them, and may be pressing something on it.
    if (heading?.closest("[hidden]")) return;
    scrollTo(0, 0);
    focusOn(heading);
  }, [screen, isReady, seeks]);
};

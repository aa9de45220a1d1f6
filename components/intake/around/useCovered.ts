import { useEffect, useState, type RefObject } from "react";

/** TypeScript's list of what browsers can do lacks this: only some of them have it. */
type Tracking = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Tracked = IntersectionObserverEntry & { isVisible?: boolean };

const canTell = (): boolean =>
  typeof IntersectionObserverEntry !== "undefined" &&
  "isVisible" in IntersectionObserverEntry.prototype;

/**
 * Whether something lies over an element, or the page around the frame has made it hard to see: then a press may not
 * be meant. Browsers that cannot tell say no, and so does an element that is scrolled out of sight or under our own bar.
 */
export const useCovered = (element: RefObject<HTMLElement | null>): boolean => {
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target || !canTell()) return;
    const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const look = (entries: IntersectionObserverEntry[]) => {
      const last: Tracked | undefined = entries.at(-1);
      if (!last || last.intersectionRatio < 1 || last.boundingClientRect.top < bar) return;
      setCovered(last.isVisible === false);
    };
    const options: Tracking = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(look, options);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return isCovered;
};

/**
 * Gives an element the focus, without scrolling. A frame takes the focus only where it has it already: by taking it
 * from the page around, it would tell that page that something changed on its screen.
 */
export const focusOn = (element: HTMLElement | null): void => {
  if (window.parent === window || document.hasFocus()) element?.focus({ preventScroll: true });
};

/**
 * Gives an element the focus and brings it into view in this page alone: where the browser does the scrolling,
 * it scrolls the page around a frame, too, which could learn from that what the frame shows.
 */
export const reach = (element: HTMLElement | null): void => {
  if (!element) return;
  focusOn(element);
  const { top, bottom } = element.getBoundingClientRect();
  // What stays at the top of the page must not cover it.
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < covered || bottom > innerHeight) scrollBy(0, top - covered);
};

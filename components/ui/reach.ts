/**
 * Gives an element the focus and brings it into view in this page alone: where the browser does the scrolling,
 * it scrolls the page around a frame, too, which could learn from that what the frame shows.
 */
export const reach = (element: HTMLElement | null): void => {
  if (!element) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - 16);
};

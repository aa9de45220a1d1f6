import { flushSync } from "react-dom";
import { elementId } from "./elementIds.ts";
import { focusOn } from "./reach.ts";

/**
 * Opens the section with this heading and moves there, without an anchor in the address: the browser's history
 * belongs to the questions.
 */
export const goToSection = (name: string): void => {
  const heading = document.getElementById(elementId(name));
  const section = heading?.closest("details");
  if (section) {
    section.open = true;
    // The browser tells of it after this; what the section holds has to be there before anybody is moved to it.
    flushSync(() => section.dispatchEvent(new Event("toggle")));
  }
  heading?.setAttribute("tabindex", "-1");
  focusOn(heading);
  // Not by the browser's own way, which scrolls the page around a frame, too.
  scrollBy(0, heading?.getBoundingClientRect().top ?? 0);
};

import { useState, useSyncExternalStore, type ToggleEvent } from "react";
import { flushSync } from "react-dom";

let isWhole = false;
const followers = new Set<() => void>();
const follow = (tell: () => void) => {
  followers.add(tell);
  return () => void followers.delete(tell);
};
const isWholeNow = () => isWhole;

/** Draws the folds that nobody has opened, too, for a printer; or removes them again. */
export const drawWhole = (isWanted: boolean): void => {
  isWhole = isWanted;
  flushSync(() => {
    for (const tell of followers) tell();
  });
};

/**
 * Whether the inside of a fold is drawn: once it was opened, and while everything is. A phone takes long to draw what
 * few people open.
 */
export const useDrawn = () => {
  const isDrawnWhole = useSyncExternalStore(follow, isWholeNow, isWholeNow);
  const [wasOpened, setOpened] = useState(false);
  return {
    isDrawn: wasOpened || isDrawnWhole,
    wasOpened,
    /** What the fold tells when it opens or closes; a printer opens it for a moment, too. */
    onToggle: ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
      if (currentTarget.open && !isWhole) setOpened(true);
    },
  };
};

import { useEffect, useRef } from "react";

const signs = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Tells once nobody has pressed anything for so many milliseconds, also after a sleep in which no timer ran. */
export const useIdle = (patience: number, onIdle: () => void): void => {
  const tell = useRef(onIdle);
  useEffect(() => {
    tell.current = onIdle;
  });
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (Date.now() - last < patience) return;
      last = Date.now();
      tell.current();
    };
    const stir = () => {
      look();
      last = Date.now();
    };
    const timer = setInterval(look, Math.min(patience, 5000));
    for (const sign of signs) addEventListener(sign, stir, true);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, stir, true);
      document.removeEventListener("visibilitychange", look);
    };
  }, [patience]);
};

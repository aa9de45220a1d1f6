"use client";

import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { Button } from "../ui/Button.tsx";
import { useHydrated } from "../ui/useHydrated.ts";

type PanZoomProps = {
  words: { region: string; in: string; out: string; whole: string; hint: string };
  children: ReactNode;
};

/** Widths of the drawing: the whole in its window, then in pixels; map.css has the same. */
const widths = ["whole", 700, 1100, 1600, 2200, 2800] as const;

/** A window onto a drawing: it scrolls by touch, wheel and arrow keys, and zooms by button, + and − where scripts run. */
export function PanZoom({ words, children }: PanZoomProps) {
  const [at, setAt] = useState(4);
  const view = useRef<HTMLDivElement>(null);
  const hasScript = useHydrated();

  const zoom = (to: number) => {
    const next = Math.min(widths.length - 1, Math.max(0, to));
    const frame = view.current;
    const middle = frame && {
      left: (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth,
      top: (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight,
    };
    flushSync(() => setAt(next));
    // The middle of what was seen stays in the middle.
    if (middle) {
      frame.scrollTo({
        left: middle.left * frame.scrollWidth - frame.clientWidth / 2,
        top: middle.top * frame.scrollHeight - frame.clientHeight / 2,
      });
    }
  };

  return (
    <div className="pan-zoom">
      <div
        role="group"
        aria-label={words.region}
        className={`flex flex-wrap gap-3 ${hasScript ? "" : "invisible"}`}
      >
        <Button
          className="button-quiet"
          onClick={() => zoom(at + 1)}
          disabled={at === widths.length - 1}
        >
          <span>{words.in}</span>
        </Button>
        <Button className="button-quiet" onClick={() => zoom(at - 1)} disabled={at === 0}>
          <span>{words.out}</span>
        </Button>
        <Button className="button-quiet" onClick={() => zoom(0)} disabled={at === 0}>
          <span>{words.whole}</span>
        </Button>
      </div>
      <p className={`soft ${hasScript ? "" : "invisible"}`}>
        <span>{words.hint}</span>
      </p>
      <div
        ref={view}
        role="region"
        aria-label={words.region}
        tabIndex={0}
        data-width={widths[at]}
        className="pan-zoom-view"
        onKeyDown={({ key }) => {
          if (key === "+" || key === "=") zoom(at + 1);
          if (key === "-") zoom(at - 1);
          if (key === "0") zoom(0);
        }}
      >
        {children}
      </div>
    </div>
  );
}

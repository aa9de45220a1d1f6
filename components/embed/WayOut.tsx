"use client";

import { useRef } from "react";
import { useThreePresses } from "../site/useThreePresses.ts";

type WayOutProps = { title: string; href: string; words: string };

const nothing = () => {};

/** The way out of the whole tab: by the link or three presses of Shift. Three taps on the heading are left to the script in the page. */
export function WayOut({ title, href, words }: WayOutProps) {
  const way = useRef<HTMLAnchorElement>(null);
  useThreePresses("Shift", {
    onPress: nothing,
    onExpire: nothing,
    onThird: () => way.current?.click(),
  });
  return (
    // The script in the page does the leaving; without it the link itself leads the whole tab away.
    <a
      ref={way}
      className="exit"
      href={href}
      data-leave={title}
      target="_top"
      rel="nofollow noreferrer"
    >
      <span>{words}</span>
    </a>
  );
}

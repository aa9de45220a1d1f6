"use client";

import { useEffect, useRef, useState } from "react";
import { returnedAfterLeaving } from "./returnedAfterLeaving.ts";
import { useThreePresses } from "./useThreePresses.ts";

type LeavePageProps = {
  to: { title: string; href: string };
  home: string;
  describedBy: string;
  words: { link: string; two: string; one: string; expired: string };
};

/** The way to a quiet page, by the link or three presses of Shift; the script beside it does the leaving, also by three taps on the heading. */
export function LeavePage({ to, home, describedBy, words }: LeavePageProps) {
  const way = useRef<HTMLAnchorElement>(null);
  const [notice, setNotice] = useState<"" | keyof typeof words>("");
  useThreePresses("Shift", {
    onPress: (left) => setNotice(left === 2 ? "two" : "one"),
    onExpire: () => setNotice("expired"),
    onThird: () => way.current?.click(),
  });
  useEffect(() => returnedAfterLeaving(home), [home]);

  return (
    <div className="leave">
      <a
        ref={way}
        className="exit"
        href={to.href}
        data-leave={to.title}
        rel="nofollow noreferrer"
        aria-describedby={describedBy}
      >
        <span>{words.link}</span>
      </a>
      <p role="status">
        <span>{notice && words[notice]}</span>
      </p>
    </div>
  );
}

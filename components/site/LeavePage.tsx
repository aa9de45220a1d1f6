"use client";

import { useEffect, useState } from "react";
import { leave, returnedAfterLeaving } from "./leave.ts";
import { useThreePresses } from "./useThreePresses.ts";

type LeavePageProps = {
  to: { title: string; href: string };
  home: string;
  describedBy: string;
  words: { link: string; two: string; one: string; expired: string };
};

/** Clears the answers, covers the page and opens a quiet one: by the link, or by three presses of Shift. */
export function LeavePage({ to, home, describedBy, words }: LeavePageProps) {
  const [said, say] = useState<"" | keyof typeof words>("");
  useThreePresses("Shift", {
    onPress: (left) => say(left === 2 ? "two" : "one"),
    onExpire: () => say("expired"),
    onThird: () => leave(to),
  });
  useEffect(() => returnedAfterLeaving(home), [home]);

  return (
    <div className="leave">
      <a
        href={to.href}
        rel="nofollow noreferrer"
        aria-describedby={describedBy}
        onClick={(event) => {
          event.preventDefault();
          leave(to);
        }}
      >
        <span>{words.link}</span>
      </a>
      <p role="status"><span>{said && words[said]}</span></p>
    </div>
  );
}

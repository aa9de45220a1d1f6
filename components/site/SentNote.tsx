"use client";

import { useEffect, useState, type ReactNode } from "react";

/** Shows what it holds to somebody whose code came inside the address, which a notice of ours has put right. */
export function SentNote({ children }: { children: ReactNode }) {
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    if (location.search !== "?sent") return;
    // In the next task, once the router follows changes to the history.
    const later = setTimeout(() => {
      setSent(true);
      history.replaceState(history.state, "", location.pathname + location.hash);
    });
    return () => clearTimeout(later);
  }, []);
  return (
    <div role="status" className="screen-only">
      {isSent && children}
    </div>
  );
}

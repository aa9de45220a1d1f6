"use client";

import { useEffect, useState } from "react";

/** What the way into the check says: where this tab has answers already, that it goes on. */
export function Begin({ begin, goOn }: { begin: string; goOn: string }) {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    // Only a tab that keeps something has a name.
    if (window.name === "") return;
    void import("#lib/tab/glance.ts").then(({ keepsAnswers }) => setHolds(keepsAnswers()));
  }, []);
  return <span>{holds ? goOn : begin}</span>;
}

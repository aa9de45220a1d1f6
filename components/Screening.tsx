"use client";

import { useEffect, useState } from "react";
import { load, type Kept } from "#lib/screening/storage.ts";
import { Walk } from "./screening/Walk.tsx";

const fresh: Kept = { answers: {}, dropped: false };

/** The screening. The first question is in the page itself; answers kept in this tab take its place. */
export function Screening() {
  const [kept, setKept] = useState(fresh);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const found = load();
    if (found !== fresh && (found.dropped || Object.keys(found.answers).length > 0)) setKept(found);
    setReady(true);
  }, []);
  return <Walk key={kept === fresh ? "fresh" : "kept"} kept={kept} isReady={isReady} />;
}

"use client";

import { useMemo, useSyncExternalStore } from "react";
import { alone } from "#lib/family/family.ts";
import { loadFamily, type KeptFamily } from "#lib/family/storage.ts";
import { load, type Kept } from "#lib/tab/screening.ts";
import { Walk } from "./Walk.tsx";

const fresh: Kept = { answers: {}, dropped: null };
const nobody: KeptFamily = { family: alone, shared: {}, dropped: null };
const never = () => () => {};

/** The screening. The first question is in the page itself; answers kept in this tab take its place. */
export function Screening() {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const kept = useMemo(() => (isReady ? load() : fresh), [isReady]);
  const keptFamily = useMemo(() => (isReady ? loadFamily() : nobody), [isReady]);
  const isAlone = !keptFamily.dropped && keptFamily.family.others.length === 0;
  const isFresh = isAlone && !kept.dropped && Object.keys(kept.answers).length === 0;
  return (
    <Walk key={isFresh ? "fresh" : "kept"} kept={kept} keptFamily={keptFamily} isReady={isReady} />
  );
}
